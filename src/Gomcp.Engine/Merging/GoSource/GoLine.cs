namespace Gomcp.Engine.Merging.GoSource;

/// <summary>
/// One line of source taken apart into cells; a line with a raw string or block comment in it reaches over several lines of the file.
/// The last cell ends the line, the others end a column.
/// </summary>
/// <param name="FirstLine">Its first line in the file, from 0.</param>
/// <param name="LastLine">Its last line in the file.</param>
/// <param name="Cells">At least one.</param>
/// <param name="Indent">How many of the cells are the indentation.</param>
internal sealed record GoLine(int FirstLine, int LastLine, List<GoCell> Cells, int Indent)
{
    /// <summary>Whether columns never continue on the next line.</summary>
    public bool EndsSection { get; set; }

    /// <summary>Whether it has columns besides its indentation.</summary>
    public bool HasColumns => Cells.Count > Indent + 1;
}
