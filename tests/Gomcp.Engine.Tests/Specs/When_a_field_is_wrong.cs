using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Specs;

public sealed class When_a_field_is_wrong
{
    [Theory]
    [InlineData("""{"name":"1st","type":"string"}""", ProblemCodes.NameInvalid, "name")]
    [InlineData("""{"name":"id","type":"string"}""", ProblemCodes.NameReserved, "name")]
    [InlineData("""{"name":"a123456789012345678901234567890123456789012345678901234567890","type":"string"}""", ProblemCodes.NameInvalid, "name")]
    [InlineData("""{"name":"a","type":"varchar"}""", ProblemCodes.FieldTypeUnknown, "type")]
    [InlineData("""{"name":"a","type":""}""", ProblemCodes.FieldTypeUnknown, "type")]
    [InlineData("""{"name":"a","type":"**int"}""", ProblemCodes.FieldTypeUnknown, "type")]
    [InlineData("""{"name":"a","type":"*int","required":true}""", ProblemCodes.FieldContradiction, "required")]
    [InlineData("""{"name":"a","type":"string","min":1}""", ProblemCodes.FieldOptionUnfit, "min")]
    [InlineData("""{"name":"a","type":"date","max":1}""", ProblemCodes.ValueInvalid, "max")]
    [InlineData("""{"name":"a","type":"date","min":"2026-02-30"}""", ProblemCodes.ValueInvalid, "min")]
    [InlineData("""{"name":"a","type":"date","min":"2026-03-01","max":"2026-02-01"}""", ProblemCodes.FieldContradiction, "min")]
    [InlineData("""{"name":"a","type":"date","unique":true,"min":"2026-03-01","max":"2026-03-05"}""", ProblemCodes.FieldContradiction, "unique")]
    [InlineData("""{"name":"a","type":"date","min":"2026-03-01","default":"2026-02-01"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"time","max":"24:00"}""", ProblemCodes.ValueInvalid, "max")]
    [InlineData("""{"name":"a","type":"datetime","max":"2026-03-01"}""", ProblemCodes.ValueInvalid, "max")]
    [InlineData("""{"name":"a","type":"int","min":"soon"}""", ProblemCodes.ValueInvalid, "min")]
    [InlineData("""{"name":"a","type":"int","max":1e400}""", ProblemCodes.ValueInvalid, "max")]
    [InlineData("""{"name":"a","type":"int","min_length":1}""", ProblemCodes.FieldOptionUnfit, "min_length")]
    [InlineData("""{"name":"a","type":"json","max_length":9}""", ProblemCodes.FieldOptionUnfit, "max_length")]
    [InlineData("""{"name":"a","type":"text","pattern":"a"}""", ProblemCodes.FieldOptionUnfit, "pattern")]
    [InlineData("""{"name":"a","type":"string","pattern":"(?=a)"}""", ProblemCodes.ValueInvalid, "pattern")]
    [InlineData("""{"name":"a","type":"int","options":["x"]}""", ProblemCodes.FieldOptionUnfit, "options")]
    [InlineData("""{"name":"a","type":"enum"}""", ProblemCodes.PropertyMissing, "options")]
    [InlineData("""{"name":"a","type":"enum","options":[]}""", ProblemCodes.PropertyMissing, "options")]
    [InlineData("""{"name":"a","type":"enum","options":["x","!"]}""", ProblemCodes.NameInvalid, "options[1]")]
    [InlineData("""{"name":"a","type":"enum","options":["in stock","InStock"]}""", ProblemCodes.NameTaken, "options[1]")]
    [InlineData("""{"name":"a","type":"int","min":5,"max":1}""", ProblemCodes.FieldContradiction, "min")]
    [InlineData("""{"name":"a","type":"int","min":1.5}""", ProblemCodes.ValueInvalid, "min")]
    [InlineData("""{"name":"a","type":"int","max":2147483648}""", ProblemCodes.ValueInvalid, "max")]
    [InlineData("""{"name":"a","type":"uint","min":-1}""", ProblemCodes.ValueInvalid, "min")]
    [InlineData("""{"name":"a","type":"decimal","max":0.001}""", ProblemCodes.ValueInvalid, "max")]
    [InlineData("""{"name":"a","type":"float","min":-70000000000000000000000000000}""", ProblemCodes.ValueInvalid, "min")]
    [InlineData("""{"name":"a","type":"string","min_length":9,"max_length":3}""", ProblemCodes.FieldContradiction, "min_length")]
    [InlineData("""{"name":"a","type":"string","max_length":2001}""", ProblemCodes.ValueInvalid, "max_length")]
    [InlineData("""{"name":"a","type":"email","max_length":3}""", ProblemCodes.ValueInvalid, "max_length")]
    [InlineData("""{"name":"a","type":"url","min_length":40}""", ProblemCodes.ValueInvalid, "min_length")]
    [InlineData("""{"name":"a","type":"text","unique":true}""", ProblemCodes.FieldOptionUnfit, "unique")]
    [InlineData("""{"name":"a","type":"bool","unique":true}""", ProblemCodes.FieldOptionUnfit, "unique")]
    [InlineData("""{"name":"a","type":"string","max_length":769,"unique":true}""", ProblemCodes.FieldOptionUnfit, "unique")]
    [InlineData("""{"name":"a","type":"json","index":true}""", ProblemCodes.FieldOptionUnfit, "index")]
    [InlineData("""{"name":"a","type":"int","unique":true,"min":1,"max":3}""", ProblemCodes.FieldContradiction, "unique")]
    [InlineData("""{"name":"a","type":"string","unique":true,"pattern":"a|b"}""", ProblemCodes.FieldContradiction, "unique")]
    [InlineData("""{"name":"a","type":"int","searchable":true}""", ProblemCodes.FieldOptionUnfit, "searchable")]
    [InlineData("""{"name":"a","type":"text","sortable":true}""", ProblemCodes.FieldOptionUnfit, "sortable")]
    [InlineData("""{"name":"a","type":"json","filterable":true}""", ProblemCodes.FieldOptionUnfit, "filterable")]
    [InlineData("""{"name":"a","type":"json","in_list":true}""", ProblemCodes.FieldOptionUnfit, "in_list")]
    [InlineData("""{"name":"a","type":"string","label":" "}""", ProblemCodes.ValueInvalid, "label")]
    [InlineData("""{"name":"a","type":"string","help":"two\nlines"}""", ProblemCodes.ValueInvalid, "help")]
    [InlineData("""{"name":"a","type":"int","default":"x"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"int","default":1.5}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"int","default":1e400}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"int","min":5,"default":4}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"int","max":5,"default":6}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"uint","default":-1}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"decimal","default":0.005}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"bool","default":"yes"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"date","default":"2026-02-30"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"time","default":"24:00"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"datetime","default":"2026-03-31"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"uuid","default":"123"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"email","default":"nobody"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"url","default":"javascript:alert(1)"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"slug","default":"No Slug"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"email","default":"@example.com"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"email","default":"a@example."}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"email","default":"ä@example.com"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"url","default":"https://example.com/a b"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"url","default":"https://example.com/%zz"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"slug","default":"-"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"slug","default":"a--b"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"phone","default":"abc"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"phone","default":"123"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"text","default":"a\u202eb"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"json","default":"{}"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"enum","options":["x"],"default":"y"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"string","min_length":3,"default":"ab"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"string","max_length":3,"default":"abcd"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"string","pattern":"[A-Z]+","default":"abc"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"string","default":""}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"string","default":"two\nlines"}""", ProblemCodes.ValueInvalid, "default")]
    [InlineData("""{"name":"a","type":"string","default":[1]}""", ProblemCodes.ValueType, "default")]
    public void The_problem_has_a_code_a_place_and_a_way_out(string field, string code, string property)
    {
        var problem = Assert.Single(Reading.Field(field).Problems);
        Assert.Equal((code, $"$.domains[0].fields[0].{property}"), (problem.Code, problem.Path));
        Assert.NotEmpty(problem.Message);
        Assert.NotEmpty(problem.Hint);
    }

    [Fact]
    public void A_long_default_of_one_line_has_no_line_break()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 60));
        var field = """{"name":"a","type":"string","max_length":1000,"default":"DEFAULT"}""";
        Assert.Equal(words, Reading.Field(field.Replace("DEFAULT", words, StringComparison.Ordinal)).Value.Default);
        var broken = Reading.Field(field.Replace("DEFAULT", words + "\\n" + words, StringComparison.Ordinal));
        Assert.Equal("$.domains[0].fields[0].default", Assert.Single(broken.Problems).Path);
    }

    [Fact]
    public void Limits_beyond_all_numbers_are_told_and_not_computed_with()
    {
        var read = Reading.Field("""{"name":"a","type":"float","unique":true,"min":-70000000000000000000000000000,"max":70000000000000000000000000000}""");
        Assert.Equal(["min", "max", "unique"], read.Problems.Select(problem => problem.Path.Split('.')[^1]));
    }

    [Fact]
    public void All_problems_of_all_fields_come_at_once()
    {
        var read = Reading.Domains("""
            {"name":"select","fields":[
              {"name":"id","type":"string"},
              {"name":"a","type":"money"},
              {"name":"b","type":"int","min":true},
              {"name":"c","type":"string","colour":"red"}]},
            {"name":"page","fields":[],"relations":[{"name":"category"}]}
            """);
        // The shape comes first, everything of it at once.
        Assert.Equal(
            ["$.domains[0].fields[2].min", "$.domains[0].fields[3].colour", "$.domains[1].fields"],
            read.Problems.Select(problem => problem.Path));

        var meaning = Reading.Domains("""
            {"name":"select","fields":[{"name":"id","type":"string"},{"name":"a","type":"money"},{"name":"b","type":"int","min":2,"max":1,"default":"x"}]},
            {"name":"page","fields":[{"name":"title","type":"string"},{"name":"Title","type":"string"}],"relations":[{"name":"category","required":true,"on_delete":"set_null"}]}
            """);
        Assert.Equal(
            [
                (ProblemCodes.NameReserved, "$.domains[0].name"),
                (ProblemCodes.NameReserved, "$.domains[0].fields[0].name"),
                (ProblemCodes.FieldTypeUnknown, "$.domains[0].fields[1].type"),
                (ProblemCodes.FieldContradiction, "$.domains[0].fields[2].min"),
                (ProblemCodes.ValueInvalid, "$.domains[0].fields[2].default"),
                (ProblemCodes.FieldContradiction, "$.domains[1].relations[0].on_delete"),
                (ProblemCodes.NameTaken, "$.domains[1].fields"),
            ],
            meaning.Problems.Select(problem => (problem.Code, problem.Path)));
    }
}
