using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Json;

public sealed class When_json_breaks_its_schema
{
    private const string Head = "\"version\":1,\"name\":\"shop\",\"title\":\"Shop\",\"module\":\"example.com/shop\"";

    private static readonly JsonElement Schema = Schemas.Load().Project;

    [Theory]
    [InlineData("[]", ProblemCodes.ValueType, "$")]
    [InlineData("null", ProblemCodes.ValueType, "$")]
    [InlineData("{HEAD,\"databse\":\"sqlite\"}", ProblemCodes.PropertyUnknown, "$.databse")]
    [InlineData("{HEAD,\"database\":\"oracle\"}", ProblemCodes.ValueInvalid, "$.database")]
    [InlineData("{HEAD,\"database\":1}", ProblemCodes.ValueType, "$.database")]
    [InlineData("{HEAD,\"database\":null}", ProblemCodes.ValueType, "$.database")]
    [InlineData("{HEAD,\"domains\":{}}", ProblemCodes.ValueType, "$.domains")]
    [InlineData("{HEAD,\"domains\":[7]}", ProblemCodes.ValueType, "$.domains[0]")]
    [InlineData("{HEAD,\"domains\":[{\"name\":\"a\"}]}", ProblemCodes.PropertyMissing, "$.domains[0].fields")]
    [InlineData("{HEAD,\"domains\":[{\"name\":\"a\",\"fields\":[]}]}", ProblemCodes.ValueInvalid, "$.domains[0].fields")]
    [InlineData("{HEAD,\"domains\":[{\"name\":\"a\",\"fields\":[{\"name\":\"b\",\"type\":\"int\",\"required\":\"yes\"}]}]}", ProblemCodes.ValueType, "$.domains[0].fields[0].required")]
    [InlineData("{HEAD,\"domains\":[{\"name\":\"a\",\"fields\":[{\"name\":\"b\",\"type\":\"int\",\"max_length\":0}]}]}", ProblemCodes.ValueInvalid, "$.domains[0].fields[0].max_length")]
    [InlineData("{HEAD,\"domains\":[{\"name\":\"a\",\"fields\":[{\"name\":\"b\",\"type\":\"int\",\"max_length\":10001}]}]}", ProblemCodes.ValueInvalid, "$.domains[0].fields[0].max_length")]
    [InlineData("{HEAD,\"domains\":[{\"name\":\"a\",\"fields\":[{\"name\":\"b\",\"type\":\"int\",\"max_length\":1.5}]}]}", ProblemCodes.ValueType, "$.domains[0].fields[0].max_length")]
    [InlineData("{HEAD,\"domains\":[{\"name\":\"a\",\"fields\":[{\"name\":\"b\",\"type\":\"int\",\"min\":1e300}]}]}", ProblemCodes.ValueInvalid, "$.domains[0].fields[0].min")]
    [InlineData("{HEAD,\"domains\":[{\"name\":\"a\",\"fields\":[{\"name\":\"b\",\"type\":\"int\",\"options\":[\"x\",1]}]}]}", ProblemCodes.ValueType, "$.domains[0].fields[0].options[1]")]
    [InlineData("{HEAD,\"domains\":[{\"name\":\"a\",\"fields\":[{\"name\":\"b\",\"type\":\"int\",\"default\":{}}]}]}", ProblemCodes.ValueType, "$.domains[0].fields[0].default")]
    [InlineData("{HEAD,\"domains\":[{\"name\":\"a\",\"fields\":[{\"name\":\"b\",\"type\":\"int\",\"label\":\"\\ud83d\"}]}]}", ProblemCodes.ValueInvalid, "$.domains[0].fields[0].label")]
    [InlineData("{HEAD,\"x\\ud83d\":1}", ProblemCodes.PropertyUnknown, "$")]
    [InlineData("{\"version\":2,\"name\":\"shop\",\"title\":\"Shop\",\"module\":\"m\"}", ProblemCodes.ValueInvalid, "$.version")]
    public void The_violation_is_told_at_its_place(string json, string code, string path)
    {
        var problem = Assert.Single(Validate(json.Replace("HEAD", Head, StringComparison.Ordinal)));
        Assert.Equal((code, path), (problem.Code, problem.Path));
        Assert.NotEmpty(problem.Message);
        Assert.NotEmpty(problem.Hint);
        AssertPlain(problem);
    }

    [Fact]
    public void A_misspelt_property_gets_the_one_that_was_meant() =>
        Assert.Equal("Did you mean database?", Assert.Single(Validate($"{{{Head},\"databse\":\"sqlite\"}}")).Hint);

    [Fact]
    public void A_property_like_no_other_gets_all_there_are() =>
        Assert.Contains("module", Assert.Single(Validate($"{{{Head},\"zzzzzzzzzzzzz\":1}}")).Hint, StringComparison.Ordinal);

    [Fact]
    public void Everything_that_is_missing_is_named() =>
        Assert.Equal(["$.version", "$.name", "$.title", "$.module"], Validate("{}").Select(problem => problem.Path));

    [Fact]
    public void Lengths_are_counted_in_characters_not_in_code_units()
    {
        var octopuses = string.Concat(Enumerable.Repeat("🐙", 40));
        Assert.Empty(Validate($$"""{"version":1,"name":"{{octopuses}}","title":"x","module":"m"}"""));
        Assert.Equal("$.name", Assert.Single(Validate($$"""{"version":1,"name":"{{octopuses}}x","title":"x","module":"m"}""")).Path);
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("{", "line 1")]
    [InlineData("{\"a\":1,\n\"b\":}", "line 2, byte 5")]
    [InlineData("{} x", "line 1, byte 4")]
    [InlineData("{\"a\":1,}", "line 1")]
    [InlineData("// note\n{}", "line 1")]
    [InlineData("{\"a\":01}", "line 1")]
    [InlineData("{'a':1}", "line 1")]
    [InlineData("{\"a\":NaN}", "line 1")]
    [InlineData("{\"a\":\"tab\t\"}", "line 1")]
    [InlineData("{\"a\":1,\"a\":2}", "valid JSON")]
    [InlineData("{\"x\\ud83d\":1,\"x\\ud83d\":1}", "Unicode")]
    public void What_is_no_json_is_told_with_line_and_byte(string text, string place)
    {
        var problem = Assert.Single(JsonReader.Parse(Encoding.UTF8.GetBytes(text), "gomcp.json").Problems);
        Assert.Equal((ProblemCodes.JsonInvalid, "gomcp.json"), (problem.Code, problem.Path));
        Assert.Contains(place, problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Hint);
        AssertPlain(problem);
    }

    [Fact]
    public void A_byte_order_mark_is_no_mistake() => Assert.True(JsonReader.Parse(Encoding.UTF8.GetBytes("\uFEFF{}"), "$").IsSuccess);

    [Fact]
    public void Bytes_that_are_no_utf8_are_a_problem() =>
        Assert.Equal(ProblemCodes.JsonInvalid, Assert.Single(JsonReader.Parse((byte[])[(byte)'{', (byte)'"', 0xff, (byte)'"', (byte)':', (byte)'1', (byte)'}'], "$").Problems).Code);

    [Fact]
    public void A_megabyte_is_read_and_told_in_a_few_words()
    {
        var megabyte = new string('x', 1 << 20);
        var problems = Validate($$"""{"version":1,"name":"{{megabyte}}","title":"x","module":"m","{{megabyte}}":1}""");
        Assert.Equal([ProblemCodes.ValueInvalid, ProblemCodes.PropertyUnknown], problems.Select(problem => problem.Code));
        Assert.All(problems, problem => Assert.True(problem.Path.Length + problem.Message.Length + problem.Hint.Length < 500));
    }

    [Fact]
    public void Nesting_without_end_is_a_problem()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100_000)) + string.Concat(Enumerable.Repeat("]", 100_000));
        Assert.Equal(ProblemCodes.JsonInvalid, Assert.Single(JsonReader.Parse(Encoding.UTF8.GetBytes(deep), "$").Problems).Code);
    }

    private static ImmutableArray<Problem> Validate(string json)
    {
        // As a door hands it over: what JSON lets pass may still be no text.
        using var parsed = JsonDocument.Parse(json);
        var problems = new ProblemList();
        new SchemaValidator(problems).Validate(parsed.RootElement, Schema, "$");
        return problems.ToImmutable();
    }

    // Nobody outside knows our types.
    private static void AssertPlain(Problem problem)
    {
        foreach (var word in new[] { "System.", "Gomcp.", "Int32", "Int64", "JsonElement", "Nullable", "Exception", "Document`" })
            Assert.DoesNotContain(word, problem.Message + problem.Hint, StringComparison.Ordinal);
    }
}
