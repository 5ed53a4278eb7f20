namespace Gomcp.Templates.Generator;

/// <summary>A template that others can call.</summary>
/// <param name="File">The logical name of its file.</param>
/// <param name="Path">Its file.</param>
/// <param name="Definition">Its name within the file; null for the file itself.</param>
/// <param name="ModelType">Its model type.</param>
internal sealed record IndexEntry(string File, string Path, string? Definition, string ModelType)
{
    public string Name => Definition ?? File;

    public string Method => Definition is null ? MethodNames.Of(File) : MethodNames.Of(File, Definition);
}
