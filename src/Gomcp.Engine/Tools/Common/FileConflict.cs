namespace Gomcp.Engine.Tools.Common;

/// <summary>A place where a person's text and the generated one cannot both stand.</summary>
/// <param name="Id">Names it in a resolution.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">The first line, in the person's file, from 1.</param>
/// <param name="Reason">Why it is one.</param>
/// <param name="Base">What was generated before.</param>
/// <param name="Mine">What the person made of it.</param>
/// <param name="Theirs">What is generated now.</param>
public sealed record FileConflict(string Id, string Path, int Line, string Reason, string Base, string Mine, string Theirs);
