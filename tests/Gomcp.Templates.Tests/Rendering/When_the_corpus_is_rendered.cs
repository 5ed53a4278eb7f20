using Gomcp.Templates.Tests.Corpus;

namespace Gomcp.Templates.Tests.Rendering;

/// <summary>The expected texts were checked once against Go's own text/template.</summary>
public class When_the_corpus_is_rendered
{
    public static TheoryData<string> Names => [.. GeneratedTemplates.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_template_writes_its_golden_text(string name)
    {
        var writer = new TemplateWriter();
        TemplateSet.Compiled(GeneratedTemplates.Catalog).Render(name, FixedModel.Shop, writer);
        var golden = Path.Combine(GoldenFolder(), name);
        if (Environment.GetEnvironmentVariable("GOMCP_ACCEPT_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllBytes(golden, writer.WrittenSpan);
        }
        Assert.Equal(File.ReadAllText(golden), writer.ToString());
    }

    private static string GoldenFolder() =>
        Path.Combine(Environment.GetEnvironmentVariable("GOMCP_GOLDENS") ?? AppContext.BaseDirectory, "Goldens");
}
