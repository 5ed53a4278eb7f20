namespace McpMgr.Output;

/// <summary>What a command writes to.</summary>
internal interface ITerminal
{
    /// <summary>The columns of the terminal; a wide default where there is none.</summary>
    int Width { get; }

    /// <summary>Writes a line of the result.</summary>
    void Line(string text);

    /// <summary>Writes a line of the result in a style, where the terminal has styles.</summary>
    void Line(params ReadOnlySpan<Styled> parts);

    /// <summary>Writes a line about what went wrong.</summary>
    void Error(string text);
}
