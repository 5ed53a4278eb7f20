namespace Gomcp.Engine.Merging.Lines;

/// <summary>A line made ready for comparison.</summary>
/// <param name="Source">Its bytes.</param>
/// <param name="Key">What counts of it.</param>
/// <param name="Number">Where it stands in its file, from 1.</param>
/// <param name="Id">Equal keys have equal numbers.</param>
/// <param name="Shape">How it looks.</param>
internal sealed record FileLine(SourceLine Source, string Key, int Number, int Id, LineShape Shape)
{
    /// <summary>The text without its line end.</summary>
    public string Text => Source.Text;
}
