using Gomcp.Engine.Tools;

namespace Gomcp.Commands;

/// <summary>One call of a command about a project: everything the answer depends on besides the request.</summary>
/// <param name="Context">The engine.</param>
/// <param name="Folder">The project's folder, relative to the root.</param>
/// <param name="AsJson">Whether the structured result is wanted.</param>
/// <param name="Locate">Names the argument behind a JSON path of the request.</param>
internal sealed record Call(ToolContext Context, string Folder, bool AsJson, Func<string, string> Locate)
{
    /// <summary>The folder as a request names it: not at all where it is the root.</summary>
    public string? FolderInRequest => Folder == "." ? null : Folder;
}
