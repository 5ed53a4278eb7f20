using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Tests.Specs;

public sealed class When_an_input_is_chosen
{
    [Theory]
    [MemberData(nameof(Fitting))]
    public void Each_that_makes_sense_is_kept(string type, string form)
    {
        ArgumentNullException.ThrowIfNull(type);
        var options = type == "enum" ? ",\"options\":[\"a\",\"b\"]" : form is "slider" or "rating" ? ",\"min\":1,\"max\":5" : "";
        var required = type == "bool" ? "" : ",\"required\":true";
        var field = Reading.Field($$"""{"name":"a","type":"{{type}}","form_type":"{{form}}"{{required}}{{options}}}""");

        Assert.Equal(form, field.Value.FormType.Name());
    }

    [Fact]
    public void One_that_makes_none_is_refused_with_those_that_do()
    {
        foreach (var type in Enum.GetValues<FieldType>())
        {
            var fitting = FormTypes.Of(type);
            foreach (var form in Enum.GetValues<FormType>().Except(fitting))
            {
                var options = type is FieldType.Enum ? ",\"options\":[\"a\"]" : "";
                var problem = Assert.Single(Reading.Field($$"""{"name":"a","type":"{{type.Name()}}","form_type":"{{form.Name()}}"{{options}}}""").Problems);

                Assert.Equal(ProblemCodes.FieldOptionUnfit, problem.Code);
                Assert.EndsWith(".form_type", problem.Path, StringComparison.Ordinal);
                Assert.All(fitting, fit => Assert.Contains(fit.Name(), problem.Hint, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("""{"name":"a","type":"*bool","form_type":"switch"}""")]
    [InlineData("""{"name":"a","type":"int","form_type":"slider","required":true}""")]
    [InlineData("""{"name":"a","type":"int","form_type":"slider","min":0,"max":9}""")]
    [InlineData("""{"name":"a","type":"int","form_type":"rating"}""")]
    [InlineData("""{"name":"a","type":"int","form_type":"rating","min":1,"max":11}""")]
    public void One_that_could_not_show_every_value_is_refused(string field)
    {
        var problem = Assert.Single(Reading.Field(field).Problems);

        Assert.Equal(ProblemCodes.FieldOptionUnfit, problem.Code);
    }

    [Theory]
    [InlineData("[]string", FieldType.Tags)]
    [InlineData("*[]string", FieldType.Tags)]
    [InlineData("int8", FieldType.Int)]
    [InlineData("uint64", FieldType.UInt)]
    [InlineData("float32", FieldType.Float)]
    [InlineData("time.Time", FieldType.DateTime)]
    [InlineData("*time.Time", FieldType.DateTime)]
    public void Gos_names_are_understood(string name, FieldType type) =>
        Assert.Equal(type, Reading.Field($$"""{"name":"a","type":"{{name}}"}""").Value.Type);

    public static TheoryData<string, string> Fitting()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var type in Enum.GetValues<FieldType>())
        {
            foreach (var form in FormTypes.Of(type))
            {
                pairs.Add(type.Name(), form.Name());
            }
        }

        return pairs;
    }
}
