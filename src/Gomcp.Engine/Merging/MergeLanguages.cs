using Gomcp.Engine.Files;

namespace Gomcp.Engine.Merging;

/// <summary>Chooses a language by a file's name.</summary>
internal static class MergeLanguages
{
    public static MergeLanguage Of(ProjectPath path) => System.IO.Path.GetExtension(path.Value) switch
    {
        ".go" => MergeLanguage.Go,
        ".templ" => MergeLanguage.Templ,
        ".toml" => MergeLanguage.Toml,
        ".yml" or ".yaml" or ".md" => MergeLanguage.Indented,
        _ => path.Value.EndsWith("Makefile", StringComparison.Ordinal) ? MergeLanguage.Indented : MergeLanguage.Plain,
    };
}
