namespace McpMgr.Output;

/// <summary>Some text and how it looks.</summary>
internal readonly record struct Styled(string Text, TextStyle Style = TextStyle.Plain);
