using System.Text.Json;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.Mcp;

public sealed class When_arguments_are_wrong
{
    [Theory]
    [InlineData("[1]", "$", "value.type")]
    [InlineData("\"x\"", "$", "value.type")]
    [InlineData("7", "$", "value.type")]
    [InlineData("{}", "$.name", "property.missing")]
    [InlineData("""{"name": 1}""", "$.name", "value.type")]
    [InlineData("""{"name": null}""", "$.name", "value.type")]
    [InlineData("""{"name": "shop", "bogus": true}""", "$.bogus", "property.unknown")]
    [InlineData("""{"name": "a", "name": "b"}""", "$", "json.invalid")]
    [InlineData("""{"name": "shop", "title": "\ud83d"}""", "$", "value.invalid")]
    [InlineData("""{"name": "shop", "\udc00": 1}""", "$", "value.invalid")]
    [InlineData("""{"name": "shop", "dry_run": "yes"}""", "$.dry_run", "value.type")]
    [InlineData("""{"name": "shop", "database": "oracle"}""", "$.database", "value.invalid")]
    [InlineData("""{"name": "Not A Name"}""", "$.name", "name.invalid")]
    [InlineData("""{"name": "shop", "project_dir": "../elsewhere"}""", "$.project_dir", "path.outside")]
    [InlineData("""{"name": "shop", "project_dir": "/"}""", "$.project_dir", "path.outside")]
    [InlineData("""{"name": "shop", "domains": [{"name": "type", "fields": [{"name": "a", "type": "string"}]}]}""", "$.domains[0].name", "name.reserved")]
    [InlineData("""{"name": "shop", "domains": [{"name": "product", "fields": []}]}""", "$.domains[0].fields", "value.invalid")]
    [InlineData("""{"name": "shop", "domains": [{"name": "product", "fields": [{"name": "a", "type": "strnig"}]}]}""", "$.domains[0].fields[0].type", "field.type_unknown")]
    public async Task The_result_tells_what_and_where_and_nothing_is_written(string arguments, string path, string code)
    {
        using var workspace = new Workspace();
        var before = workspace.Snapshot();

        var answers = await RawServer.AnswersAsync(workspace, RawServer.Call(1, "scaffold_project", arguments));

        var result = answers.AnswerTo(1).GetProperty("result");
        Assert.True(result.GetProperty("isError").GetBoolean());
        var problem = result.GetProperty("structuredContent").GetProperty("problems")[0];
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal(path, problem.GetProperty("path").GetString());
        Assert.DoesNotContain("System.", result.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public async Task Every_mistake_of_a_call_is_told_at_once()
    {
        using var workspace = new Workspace();
        var answers = await RawServer.AnswersAsync(
            workspace,
            RawServer.Call(1, "scaffold_project", """{"nam": "shop", "dry_run": 1, "domains": [{"name": "product", "fields": [{"name": "a"}]}]}"""));

        var paths = answers.AnswerTo(1).GetProperty("result").GetProperty("structuredContent").GetProperty("problems")
            .EnumerateArray().Select(problem => problem.GetProperty("path").GetString());
        Assert.Equal(["$.domains[0].fields[0].type", "$.dry_run", "$.nam", "$.name"], paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_huge_argument_is_refused_in_a_short_answer()
    {
        using var workspace = new Workspace();
        var answers = await RawServer.AnswersAsync(
            workspace,
            RawServer.Call(1, "scaffold_project", $$"""{"name": "{{new string('x', 8_000_000)}}"}"""),
            RawServer.Call(2, "describe_project", $$"""{"{{new string('y', 1_000_000)}}": 1}"""));

        Assert.All(new[] { 1, 2 }, id =>
        {
            var result = answers.AnswerTo(id).GetProperty("result");
            Assert.True(result.GetProperty("isError").GetBoolean());
            Assert.InRange(result.GetRawText().Length, 1, 4_000);
        });
    }

    [Fact]
    public async Task Arguments_that_are_nested_too_deeply_are_refused()
    {
        using var workspace = new Workspace();
        var deep = new string('[', 40) + new string(']', 40);
        var answers = await RawServer.AnswersAsync(workspace, RawServer.Call(1, "scaffold_project", $$"""{"name": "shop", "domains": {{deep}}}"""));

        var problem = answers.AnswerTo(1).GetProperty("result").GetProperty("structuredContent").GetProperty("problems")[0];
        Assert.Equal("json.invalid", problem.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Lines_that_are_no_JSON_do_not_end_the_session()
    {
        using var workspace = new Workspace();
        var answers = await RawServer.AnswersAsync(workspace, "garbage{", "", "[]", """{"jsonrpc":"2.0","id":1,"method":"tools/list"}""");

        Assert.Equal(JsonValueKind.Array, answers.AnswerTo(1).GetProperty("result").GetProperty("tools").ValueKind);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"name":5,"arguments":{}}""")]
    public async Task A_call_without_a_tools_name_is_told_so(string parameters)
    {
        using var workspace = new Workspace();
        var answers = await RawServer.AnswersAsync(workspace, $$"""{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{{parameters}}}""");

        var error = answers.AnswerTo(7).GetProperty("error");
        Assert.Equal(-32602, error.GetProperty("code").GetInt32());
        Assert.Contains("params.name", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
