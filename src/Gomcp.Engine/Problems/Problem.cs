namespace Gomcp.Engine.Problems;

/// <summary>One thing that is wrong with a request, a specification or a project folder, told so that it can be mended.</summary>
/// <param name="Code">A stable identifier from <see cref="ProblemCodes"/>, such as <c>name.reserved</c>.</param>
/// <param name="Path">Where it is: a JSON path into the request (<c>$.fields[2].type</c>) or a project file.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Hint">What would be right, in one sentence; empty when nothing useful can be said.</param>
public sealed record Problem(string Code, string Path, string Message, string Hint = "");
