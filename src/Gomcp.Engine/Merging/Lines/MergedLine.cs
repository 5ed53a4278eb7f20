namespace Gomcp.Engine.Merging.Lines;

/// <summary>A line of the result.</summary>
/// <param name="Text">Without line end.</param>
/// <param name="Ending">The person's line end; empty when the line is not the person's.</param>
/// <param name="IsTouched">Whether the merge changed something here, so that columns around it may have to be aligned anew.</param>
internal readonly record struct MergedLine(string Text, string Ending, bool IsTouched)
{
    public static MergedLine Mine(FileLine line) => new(line.Text, line.Source.Ending, false);

    public static MergedLine Theirs(FileLine line) => new(line.Text, "", true);
}
