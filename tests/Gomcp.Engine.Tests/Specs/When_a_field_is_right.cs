using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Tests.Specs;

public sealed class When_a_field_is_right
{
    public static TheoryData<string> Types => [.. FieldTypes.All.Split(' ')];

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_type_is_known_by_its_own_name(string name)
    {
        var options = name == "enum" ? ""","options":["x"]""" : "";
        Assert.Equal(name, Reading.Field($$"""{"name":"a","type":"{{name}}"{{options}}}""").Value.Type.Name());
    }

    [Theory]
    [InlineData("int8", FieldType.Int)]
    [InlineData("int32", FieldType.Int)]
    [InlineData("*int32", FieldType.Int)]
    [InlineData("uint64", FieldType.UInt)]
    [InlineData("float32", FieldType.Float)]
    [InlineData("time.Time", FieldType.DateTime)]
    [InlineData("*time.Time", FieldType.DateTime)]
    [InlineData("Boolean", FieldType.Bool)]
    [InlineData("uuid.UUID", FieldType.Uuid)]
    [InlineData("decimal.Decimal", FieldType.Decimal)]
    [InlineData(" String ", FieldType.String)]
    public void Gos_own_names_work_too(string name, FieldType type) =>
        Assert.Equal(type, Reading.Field($$"""{"name":"a","type":"{{name}}"}""").Value.Type);

    [Theory]
    [InlineData("date", "2026-03-31", "2026-12-31")]
    [InlineData("time", "09:30", "17:00")]
    [InlineData("datetime", "2026-03-31T09:30", "2026-04-01T00:00")]
    public void Days_times_and_moments_have_a_first_and_a_last(string type, string min, string max) =>
        Assert.Equal(new MomentRange(min, max), Reading.Field($$"""{"name":"a","type":"{{type}}","min":"{{min}}","max":"{{max}}"}""").Value.Moments);

    [Theory]
    [InlineData("""{"name":"a","type":"int"}""", true)]
    [InlineData("""{"name":"a","type":"int","required":true}""", false)]
    [InlineData("""{"name":"a","type":"int","default":1}""", false)]
    [InlineData("""{"name":"a","type":"bool"}""", false)]
    [InlineData("""{"name":"a","type":"*bool"}""", true)]
    [InlineData("""{"name":"a","type":"*bool","default":true}""", true)]
    public void Only_what_may_be_absent_is_nullable(string field, bool isNullable) => Assert.Equal(isNullable, Reading.Field(field).Value.IsNullable);

    [Theory]
    [InlineData("""{"name":"a","type":"int","default":7}""", "7")]
    [InlineData("""{"name":"a","type":"int","default":"7"}""", "7")]
    [InlineData("""{"name":"a","type":"int","default":1e3}""", "1000")]
    [InlineData("""{"name":"a","type":"decimal","default":12.50}""", "12.5")]
    [InlineData("""{"name":"a","type":"bool","default":true}""", "true")]
    [InlineData("""{"name":"a","type":"date","default":"2026-03-31"}""", "2026-03-31")]
    [InlineData("""{"name":"a","type":"time","default":"09:30"}""", "09:30")]
    [InlineData("""{"name":"a","type":"datetime","default":"2026-03-31T09:30"}""", "2026-03-31T09:30")]
    [InlineData("""{"name":"a","type":"enum","options":["sold_out"],"default":"Sold out"}""", "sold_out")]
    [InlineData("""{"name":"a","type":"text","default":"two\nlines"}""", "two\nlines")]
    [InlineData("""{"name":"a","type":"string","default":"he said \"hi\" {x} 🐙"}""", "he said \"hi\" {x} 🐙")]
    public void A_default_is_kept_in_one_notation(string field, string expected) => Assert.Equal(expected, Reading.Field(field).Value.Default);

    [Fact]
    public void Lists_show_the_first_six_fields_that_tell_something()
    {
        var fields = string.Join(',', Enumerable.Range(1, 8).Select(i => $$"""{"name":"f{{i}}","type":"{{(i == 2 ? "text" : "string")}}"}"""));
        var domain = Reading.Domains($$"""{"name":"thing","fields":[{{fields}}]}""").Value.Domains[0];
        Assert.Equal(["f1", "f3", "f4", "f5", "f6", "f7"], domain.Fields.Where(field => field.InList).Select(field => field.Name.ToString()));
    }
}
