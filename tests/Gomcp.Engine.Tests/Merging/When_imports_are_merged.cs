using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

public sealed class When_imports_are_merged
{
    private const string Body = "\nvar _ = 1\n";

    [Fact]
    public void A_module_joins_the_modules_and_a_package_of_Go_joins_those()
    {
        var result = Merge(["context", "", "gorm.io/gorm"], ["context", "", "github.com/mine/lib", "gorm.io/gorm"], ["context", "time", "", "github.com/theirs/lib", "gorm.io/gorm"]);
        Assert.Equal(File(["context", "time", "", "github.com/mine/lib", "github.com/theirs/lib", "gorm.io/gorm"]), result.Text);
    }

    [Fact]
    public void A_first_module_gets_a_group_of_its_own() =>
        Assert.Equal(File(["context", "strings", "", "gorm.io/gorm"]), Merge(["context"], ["context", "strings"], ["context", "", "gorm.io/gorm"]).Text);

    [Fact]
    public void A_group_between_two_others_goes_between_them() =>
        Assert.Equal(
            File(["context", "", "gorm.io/gorm", "", "example.com/shop/web"]),
            Merge(["context", "", "example.com/shop/web"], ["context", "", "example.com/shop/web"], ["context", "", "gorm.io/gorm", "", "example.com/shop/web"], mineBody: "\nvar _ = 2\n").Text.Replace("= 2", "= 1", StringComparison.Ordinal));

    [Fact]
    public void The_persons_grouping_stays() =>
        Assert.Equal(File(["context", "gorm.io/gorm", "", "strings", "time"]), Merge(["context", "", "gorm.io/gorm"], ["context", "gorm.io/gorm", "", "strings"], ["context", "time", "", "gorm.io/gorm"]).Text);

    [Fact]
    public void Other_names_and_imports_for_their_effect_are_imports_of_their_own()
    {
        var result = Merge(["context"], ["context", "j encoding/json"], ["context", "encoding/json", "_ embed"]);
        Assert.Equal(File(["context", "_ embed", "encoding/json", "j encoding/json"]), result.Text);
    }

    [Fact]
    public void A_package_given_its_own_name_is_the_same_one() =>
        Assert.Equal(File(["context", "chi github.com/go-chi/chi/v5"]), Merge(["context"], ["context", "chi github.com/go-chi/chi/v5"], ["context", "github.com/go-chi/chi/v5"]).Text);

    [Fact]
    public void One_that_is_no_longer_generated_goes_unless_the_person_uses_it()
    {
        Assert.Equal(File(["context"]), Merge(["context", "strings"], ["context", "strings"], ["context"], mineBody: "\nvar _ = 1\n\nvar mine = 2\n").Resolve(MergeChoice.TakeTheirs).Replace("\nvar mine = 2\n", "", StringComparison.Ordinal));
        Assert.Contains("\"strings\"", Merge(["context", "strings"], ["context", "strings"], ["context"], mineBody: "\nvar _ = 1\n\nvar mine = strings.ToUpper(\"a\")\n").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_the_person_removed_comes_back_only_when_generated_code_uses_it()
    {
        Assert.DoesNotContain("strings", Merge(["context", "strings"], ["context"], ["context", "strings", "time"]).Text, StringComparison.Ordinal);
        Assert.Contains("strings", Merge(["context", "strings"], ["context"], ["context", "strings"], theirBody: "\nvar _ = 1\n\nvar x = strings.ToUpper(\"a\")\n").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_travel_with_their_import()
    {
        const string Mine = "package p\n\nimport (\n\t\"context\"\n\t// for its driver\n\t_ \"github.com/mine/driver\" // really\n)\n" + Body;
        var result = MergeOf.Go(File(["context"]), Mine, File(["context", "time"]));
        Assert.Contains("\t// for its driver\n\t_ \"github.com/mine/driver\" // really\n", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_import_becomes_a_block() =>
        Assert.Contains("import (\n\t\"context\"\n\t\"strings\"\n\t\"time\"\n)\n", MergeOf.Go("package p\n\nimport \"context\"\n" + Body, File(["context", "strings"]), File(["context", "time"])).Text, StringComparison.Ordinal);

    [Fact]
    public void The_first_imports_of_both_sides_meet() =>
        Assert.Equal(File(["strings", "time"]), MergeOf.Go("package p\n" + Body, File(["strings"]), File(["time"])).Text);

    [Fact]
    public void They_are_sorted_within_their_groups_and_doubles_go() =>
        Assert.Equal(
            File(["a", "b", "", "x.org/a", "y x.org/a", "x.org/b"]),
            GoImports.Sort(File(["b", "a", "b", "", "x.org/b", "y x.org/a", "x.org/a"])));

    [Fact]
    public void Sorting_changes_nothing_else()
    {
        var sorted = File(["a", "b"]).Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(sorted, GoImports.Sort(sorted));
        Assert.Equal("package p\r\n\r\nimport (\r\n\t\"a\"\r\n\t\"b\"\r\n)\r\n", GoImports.Sort("package p\r\n\r\nimport (\r\n\t\"b\"\r\n\t\"a\"\r\n)\r\n"));
        Assert.Equal("no package here", GoImports.Sort("no package here"));
    }

    private static MergeResult Merge(string[] @base, string[] mine, string[] theirs, string mineBody = Body, string theirBody = Body) =>
        MergeOf.Go(File(@base), File(mine, mineBody), File(theirs, theirBody));

    private static string File(string[] imports, string body = Body) => $"package p\n\nimport (\n{string.Concat(imports.Select(Line))})\n{body}";

    private static string Line(string import)
    {
        var parts = import.Split(' ');
        return import.Length == 0 ? "\n" : parts.Length == 1 ? $"\t\"{import}\"\n" : $"\t{parts[0]} \"{parts[1]}\"\n";
    }
}
