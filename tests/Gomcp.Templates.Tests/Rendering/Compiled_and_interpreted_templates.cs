using CsCheck;
using Gomcp.Templates.Tests.Corpus;

namespace Gomcp.Templates.Tests.Rendering;

public class Compiled_and_interpreted_templates
{
    private static readonly TemplateSet Compiled = TemplateSet.Compiled(GeneratedTemplates.Catalog);

    public static TheoryData<string> Names => [.. GeneratedTemplates.All.Select(t => t.Name)];

    [Fact]
    public void Cover_the_whole_corpus() => Assert.True(GeneratedTemplates.All.Length >= 20);

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_the_same_bytes(string name)
    {
        var interpreted = Interpreted();
        Assert.True(interpreted.IsOverridden(name));
        var (left, right) = (new TemplateWriter(), new TemplateWriter());
        CorpusModels.Shop.Sample(
            model =>
            {
                left.Clear();
                right.Clear();
                Assert.Null(Compiled.Render(name, model, left));
                Assert.Null(interpreted.Render(name, model, right));
                Assert.Equal(left.ToString(), right.ToString());
                Assert.True(left.WrittenSpan.SequenceEqual(right.WrittenSpan));
            },
            iter: 200,
            threads: 1);
    }

    private static TemplateSet Interpreted()
    {
        var result = TemplateSet.WithOverrides(GeneratedTemplates.Catalog, GeneratedTemplates.Sources());
        Assert.Empty(result.Errors);
        return result.Set!;
    }
}
