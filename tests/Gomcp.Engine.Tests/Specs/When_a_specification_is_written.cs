using System.Text;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tests.Rendering;

namespace Gomcp.Engine.Tests.Specs;

public sealed class When_a_specification_is_written
{
    public static TheoryData<string> Cases => GoldenCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reading_it_gives_the_same_one(string name)
    {
        var text = Encoding.UTF8.GetString(ProjectDocumentWriter.Write(GoldenCase.Spec(name)).Span);
        var again = Encoding.UTF8.GetString(ProjectDocumentWriter.Write(Reading.Project(text).Value).Span);
        Assert.Equal(text, again);
    }

    [Fact]
    public void It_says_only_what_differs_from_the_defaults()
    {
        var spec = Reading.Domains("""{"name":"Things","label":"Thing","fields":[{"name":"Name","type":"string","max_length":200,"searchable":true,"in_list":true}]}""").Value;
        var text = Encoding.UTF8.GetString(ProjectDocumentWriter.Write(spec).Span);
        Assert.Contains("\"name\": \"thing\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("label", text, StringComparison.Ordinal);
        Assert.DoesNotContain("max_length", text, StringComparison.Ordinal);
        Assert.DoesNotContain("searchable", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Migrations_may_have_gaps_but_ascend()
    {
        const string Spec = """{"version":1,"name":"shop","title":"Shop","module":"example.com/shop","migrations":[LIST]}""";
        Assert.True(Reading.Project(Spec.Replace("LIST", "\"0001_create_a\",\"0003_create_b\"", StringComparison.Ordinal)).IsSuccess);
        foreach (var list in new[] { "\"0003_a\",\"0001_b\"", "\"0001_a\",\"0001_b\"", "\"create_a\"", "\"0000_a\"", "\"0001_A\"" })
            Assert.All(Reading.Project(Spec.Replace("LIST", list, StringComparison.Ordinal)).Problems, problem => Assert.StartsWith("$.migrations[", problem.Path, StringComparison.Ordinal));
    }
}
