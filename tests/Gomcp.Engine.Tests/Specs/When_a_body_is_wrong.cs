using System.Text.Json;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Specs;

/// <summary>Bodies, signatures, names and routes that cannot stand in a generated file.</summary>
public sealed class When_a_body_is_wrong
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("// nothing but a comment")]
    [InlineData("if x {")]
    [InlineData("}")]
    [InlineData("}\nfunc init() {")]
    [InlineData("} ; func (s *Service) Other() {")]
    [InlineData("f(]")]
    [InlineData("x := \"open")]
    [InlineData("x := \"open\\\"")]
    [InlineData("x := `open")]
    [InlineData("x := 'a")]
    [InlineData("/* open")]
    [InlineData("func inner() {}")]
    [InlineData("case 1:")]
    [InlineData("else { x() }")]
    [InlineData("import \"os\"")]
    [InlineData("package other")]
    [InlineData("x := a ? b : c")]
    [InlineData("#include")]
    [InlineData("x := 1 // \u202E hidden")]
    [InlineData("x\0")]
    public void It_is_refused(string body) => Refused(Method(body), ProblemCodes.CodeInvalid, "$.domains[0].methods[0].body");

    [Theory]
    [InlineData("return // \"open")]
    [InlineData("x := \"a\\\\\"\n_ = x")]
    [InlineData("x := `}`\n_ = x")]
    [InlineData("x := '}'\n_ = x")]
    [InlineData("/* } */ return")]
    [InlineData("go func() {}()")]
    [InlineData("x := map[string]interface{}{}\n_ = x")]
    [InlineData("first:\nfor { break first }")]
    [InlineData("s.é()")]
    public void It_is_accepted(string body)
    {
        var read = Reading.Domains(Method(body));
        Assert.True(read.IsSuccess, string.Join('\n', read.Problems));
    }

    [Fact]
    public void Results_have_to_be_returned() => Refused(Method("_ = 1", "\"returns\":\"error\","), ProblemCodes.CodeInvalid, "$.domains[0].methods[0].body");

    [Theory]
    [InlineData("\"parameters\":\"ctx\",", "parameters")]
    [InlineData("\"parameters\":\"ctx context.Context) { } func (s *Service\",", "parameters")]
    [InlineData("\"parameters\":\"s string\",", "parameters")]
    [InlineData("\"parameters\":\"a int, a int\",", "parameters")]
    [InlineData("\"parameters\":\"context.Context\",", "parameters")]
    [InlineData("\"parameters\":\"a int; b int\",", "parameters")]
    [InlineData("\"parameters\":\"a struct{ b int }\",", "parameters")]
    [InlineData("\"returns\":\"error { return nil }\",", "returns")]
    [InlineData("\"parameters\":\"a b c\",", "parameters")]
    [InlineData("\"returns\":\"(int,)\",", "returns")]
    [InlineData("\"returns\":\"int // x\",", "returns")]
    [InlineData("\"imports\":[\"os\\\"\"],", "imports[0]")]
    [InlineData("\"imports\":[\"os\"],", "imports[0]")]
    public void A_signature_is_refused(string property, string path) => Refused(Method("return", property), ProblemCodes.CodeInvalid, $"$.domains[0].methods[0].{path}");

    [Fact]
    public void A_comment_hides_nothing() => Refused(Method("_ = 1", "\"doc\":\"Does \u202E it\","), ProblemCodes.ValueInvalid, "$.domains[0].methods[0].doc");

    [Theory]
    [InlineData("Get", ProblemCodes.NameTaken)]
    [InlineData("delete_many", ProblemCodes.NameTaken)]
    [InlineData("2nd", ProblemCodes.NameInvalid)]
    [InlineData("a(", ProblemCodes.NameInvalid)]
    public void A_name_is_refused(string name, string code) => Refused(
        $$"""{"name":"thing","fields":[{"name":"a","type":"int"}],"methods":[{"name":"{{name}}","body":"return"}]}""", code, "$.domains[0].methods[0].name");

    [Fact]
    public void A_name_is_there_once() => Refused(
        """{"name":"thing","fields":[{"name":"a","type":"int"}],"methods":[{"name":"Run","body":"return"},{"name":"run","body":"return"}]}""", ProblemCodes.NameTaken, "$.domains[0].methods[1].name");

    [Theory]
    [InlineData("GET", "/{number}/edit", "x", ProblemCodes.NameTaken, "path")]
    [InlineData("GET", "/{id}", "x", ProblemCodes.NameTaken, "path")]
    [InlineData("POST", "archive", "x", ProblemCodes.ValueInvalid, "path")]
    [InlineData("POST", "/{id}/../x", "x", ProblemCodes.ValueInvalid, "path")]
    [InlineData("POST", "/{id}/{id}", "x", ProblemCodes.ValueInvalid, "path")]
    [InlineData("POST", "/*", "x", ProblemCodes.ValueInvalid, "path")]
    [InlineData("POST", "/{id}/archive", "show", ProblemCodes.NameTaken, "name")]
    [InlineData("POST", "/{id}/archive", "select", ProblemCodes.NameTaken, "name")]
    public void A_route_is_refused(string method, string path, string name, string code, string property) => Refused(
        $$"""{"name":"thing","fields":[{"name":"a","type":"int"}],"endpoints":[{"method":"{{method}}","path":"{{path}}","name":"{{name}}","body":"return"}]}""", code, $"$.domains[0].endpoints[0].{property}");

    private static string Method(string body, string property = "") =>
        $$"""{"name":"thing","fields":[{"name":"a","type":"int"}],"methods":[{"name":"Run",{{property}}"body":{{JsonSerializer.Serialize(body)}}}]}""";

    private static void Refused(string domain, string code, string path)
    {
        var problem = Assert.Single(Reading.Domains(domain).Problems);
        Assert.Equal((code, path), (problem.Code, problem.Path));
        Assert.NotEmpty(problem.Hint);
    }
}
