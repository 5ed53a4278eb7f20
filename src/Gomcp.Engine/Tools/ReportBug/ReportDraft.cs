namespace Gomcp.Engine.Tools.ReportBug;

/// <summary>A report as it would be sent.</summary>
/// <param name="Id">Sends it.</param>
/// <param name="Text">Its exact text.</param>
public sealed record ReportDraft(string Id, string Text);
