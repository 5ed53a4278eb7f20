using Gomcp.Engine.Merging;
using Gomcp.Engine.Stacks.Go.Formatting.Bodies;
using Gomcp.Engine.Tests.Files;
using Gomcp.Engine.Tests.Merging;

namespace Gomcp.Engine.Tests.Rendering;

/// <summary>Statements of somebody else's are laid out as gofmt does, however they were written.</summary>
public sealed class When_a_body_is_laid_out
{
    public static TheoryData<string, string> Bodies => new()
    {
        { "return nil", "\treturn nil" },
        { "x:=1;y:=2\nreturn x+y", "\tx := 1\n\ty := 2\n\treturn x + y" },
        { "x := a+b*c\ny := a*(b+c)\nz := a+b == c*d\nreturn f(a+b), f(a + b, c), x + f(a * b), v[i + 1], (a+b)*c", "\tx := a + b*c\n\ty := a * (b + c)\n\tz := a+b == c*d\n\treturn f(a + b), f(a+b, c), x + f(a*b), v[i+1], (a + b) * c" },
        { "a, b = b, a + b\nreturn a + b, nil", "\ta, b = b, a+b\n\treturn a + b, nil" },
        { "return x == a * (b + c) && !(d>e)", "\treturn x == a*(b+c) && !(d > e)" },
        { "s := found.String()+\": \"+note.String()\nt := T{A: a+b, B: len(x)*2}\nif n%2==0 { n <<= 1 }", "\ts := found.String() + \": \" + note.String()\n\tt := T{A: a + b, B: len(x) * 2}\n\tif n%2 == 0 {\n\t\tn <<= 1\n\t}" },
        { "if err!=nil{return err}\nreturn nil", "\tif err != nil {\n\t\treturn err\n\t}\n\treturn nil" },
        { "if a { f() } else if b { g() } else { h( 1,2 ) }", "\tif a {\n\t\tf()\n\t} else if b {\n\t\tg()\n\t} else {\n\t\th(1, 2)\n\t}" },
        { "for i:=0;i<n;i++ { s+=i }", "\tfor i := 0; i < n; i++ {\n\t\ts += i\n\t}" },
        { "for _, v := range []int{1,2} { f(v) }", "\tfor _, v := range []int{1, 2} {\n\t\tf(v)\n\t}" },
        { "switch x {\n    case 1, 2: return \"a\"\n    default:\n        return `b\n  c`\n}", "\tswitch x {\n\tcase 1, 2:\n\t\treturn \"a\"\n\tdefault:\n\t\treturn `b\n  c`\n\t}" },
        { "\n\n  a()\n\n\n\n  b()  // twice   \n", "\ta()\n\n\tb() // twice" },
        { "return s.db.\nWhere(\"a = ?\", a).\nFind(&all).\nError", "\treturn s.db.\n\t\tWhere(\"a = ?\", a).\n\t\tFind(&all).\n\t\tError" },
        { "x := T{\nA: 1,\nB: []string{\"a\"},\n}\n_ = x", "\tx := T{\n\t\tA: 1,\n\t\tB: []string{\"a\"},\n\t}\n\t_ = x" },
        { "f(func() error { return nil })", "\tf(func() error { return nil })" },
        { "f(func(tx *gorm.DB) error {\nreturn tx.Error\n})", "\tf(func(tx *gorm.DB) error {\n\t\treturn tx.Error\n\t})" },
        { "var p *T = &t\n*p = T{}\nc <- -1\nx := <-c\nm[\"a\"]++\n_ = !ok && x[1:2] != nil", "\tvar p *T = &t\n\t*p = T{}\n\tc <- -1\n\tx := <-c\n\tm[\"a\"]++\n\t_ = !ok && x[1:2] != nil" },
        { "select {\ncase <-ctx.Done():\nreturn ctx.Err()\ncase v := <-c:\nf(v)\n}", "\tselect {\n\tcase <-ctx.Done():\n\t\treturn ctx.Err()\n\tcase v := <-c:\n\t\tf(v)\n\t}" },
        { "if v, ok := m[k]; ok {\nreturn v.(string)\n}", "\tif v, ok := m[k]; ok {\n\t\treturn v.(string)\n\t}" },
        { "type pair struct {\na int\nb string\n}\nvar all []pair\n_ = append(all, pair{1, \"x\"})", "\ttype pair struct {\n\t\ta int\n\t\tb string\n\t}\n\tvar all []pair\n\t_ = append(all, pair{1, \"x\"})" },
        { "{ a() }", "\t{\n\t\ta()\n\t}" },
        { "for {\n\tbreak\n}", "\tfor {\n\t\tbreak\n\t}" },
        { "go func() {\ndefer wg.Done()\n}()", "\tgo func() {\n\t\tdefer wg.Done()\n\t}()" },
        { "_ = a[i+1:j]\n_ = a[i + 1 : j]\n_ = a[i :j]\n_ = a[i + 1 :]\n_ = a[: len(a) - 1]\nreturn f(a[i+1:j]), x+a[i+1 : j], a[:j+1:k], a[i*2+1:f(x+1)]", "\t_ = a[i+1 : j]\n\t_ = a[i+1 : j]\n\t_ = a[i:j]\n\t_ = a[i+1:]\n\t_ = a[:len(a)-1]\n\treturn f(a[i+1 : j]), x + a[i+1:j], a[: j+1 : k], a[i*2+1 : f(x+1)]" },
        { "switch x {\n// one\ncase 1:\nf()\n// two\ncase 2:\ng()\n  // of two\ndefault:\n// none\n}", "\tswitch x {\n\t// one\n\tcase 1:\n\t\tf()\n\t// two\n\tcase 2:\n\t\tg()\n\t\t// of two\n\tdefault:\n\t\t// none\n\t}" },
        { "if x { // why\nf()\n}", "\tif x { // why\n\t\tf()\n\t}" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void It_is_as_gofmt_writes_it(string body, string expected) => Assert.Equal(expected, GoBodyFormatter.Format(body));

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Once_laid_out_it_stays(string body, string expected)
    {
        Assert.NotNull(body);
        Assert.Equal(expected, GoBodyFormatter.Format(expected));
    }

    [Fact]
    public async Task Gofmt_finds_nothing_to_change()
    {
        Assert.SkipUnless(GoToolchain.IsAvailable, GoToolchain.Missing);
        using var folder = new TemporaryFolder();
        var path = Path.Join(folder.Root, "x.go");
        var bodies = Bodies.Select((row, i) => $"func f{i}() {{\n{GoBodyFormatter.Format(row.Data.Item1)}\n}}\n");
        var source = GoAlignment.Align($"package x\n\n{string.Join('\n', bodies)}");
        await File.WriteAllTextAsync(path, source, TestContext.Current.CancellationToken);
        Assert.Empty(await GoToolchain.RunAsync("gofmt", ["-d", path], TestContext.Current.CancellationToken));
    }

    // What it is made of never changes, whatever it is.
    [Theory]
    [InlineData("a := []struct{ n int }{{1}, {2}}\n_ = a")]
    [InlineData("x, y := 1,\n2\n_, _ = x, y")]
    [InlineData("label:\nfor { continue label }")]
    [InlineData("f(a...)\nvar g func(int, ...string) (int, error)")]
    [InlineData("}{][)(")]
    public void Nothing_is_lost(string body) =>
        Assert.Equal(Bare(body), Bare(GoBodyFormatter.Format(body)));

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != ';'));
}
