using Gomcp.Templates.Syntax;
using Gomcp.Templates.Tests.Corpus;

namespace Gomcp.Templates.Tests.Interpretation;

/// <summary>Loads overriding templates over the corpus.</summary>
internal static class OverrideScenario
{
    public const string Header = "[[- /*gotype: Gomcp.Templates.Tests.Corpus.ShopModel*/ -]]\n";

    public static TemplateSetResult Load(params (string Name, string Text)[] overrides) =>
        TemplateSet.WithOverrides(GeneratedTemplates.Catalog, overrides.Select(o => TemplateSource.FromText(o.Name, o.Text)));

    /// <summary>The errors of a template with the header before it, so its text starts in line 2.</summary>
    public static string[] Errors(string text) =>
        [.. Load(("values.txt", Header + text)).Errors.Select(e => $"{e.File}({e.Line},{e.Column}): {e.Code}")];

    public static string Render(TemplateSetResult result, string name)
    {
        Assert.Empty(result.Errors);
        var writer = new TemplateWriter();
        Assert.Null(result.Set!.Render(name, FixedModel.Shop, writer));
        return writer.ToString();
    }

    public static TemplateError OnlyError(string text) => Assert.Single(Load(("values.txt", Header + text)).Errors);
}
