namespace McpMgr.Output;

/// <summary>How text looks.</summary>
internal enum TextStyle
{
    Plain,
    Bold,
    Dim,
    Open,
    Closed,
}
