namespace Gomcp.Templates.Generator;

/// <summary>What the project file says.</summary>
/// <param name="Namespace">Where the generated class lives.</param>
/// <param name="EmbedsSources">Whether the templates' own text goes along.</param>
internal sealed record GeneratorSettings(string Namespace, bool EmbedsSources);
