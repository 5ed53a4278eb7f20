using System.Text;
using Gomcp.Engine.Files;
using Gomcp.Engine.Merging;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Planning;

/// <summary>The conflicts of a file as data.</summary>
internal static class FileConflicts
{
    public static IEnumerable<FileConflict> Of(PlannedFile planned)
    {
        var path = planned.Path.Value;
        if (planned.Merge is { Conflicts.Length: > 0 } merge && planned.Result is not null && !IsRemoved(merge))
        {
            return merge.Conflicts.Select(conflict => new FileConflict(
                conflict.Id, path, conflict.Line, ReasonOf(conflict.Reason), conflict.Base, conflict.Mine, conflict.Theirs));
        }

        var reason = planned.Mine.IsAbsent
            ? "You deleted this file, and it is generated differently now."
            : planned.Merge is null
                ? "This is no text, and both sides changed it."
                : "You changed this file, and it is no longer generated.";
        return [new FileConflict(WholeFileId(planned.Path), path, 1, reason, "", "", "")];
    }

    /// <summary>The id of a conflict about a whole file.</summary>
    public static string WholeFileId(ProjectPath path) => ContentHash.Of(Encoding.UTF8.GetBytes(path.Value)).Value[..12];

    private static bool IsRemoved(MergeResult merge) => merge.Conflicts.All(conflict => conflict.Theirs.Length == 0) && merge.Segments.Length == 1;

    private static string ReasonOf(ConflictReason reason) => reason switch
    {
        ConflictReason.DeletedByPerson => "You deleted what is generated differently now.",
        ConflictReason.DeletedByGenerator => "You changed what is no longer generated.",
        ConflictReason.SameName => "Both added something of this name, differently.",
        _ => "Both changed the same lines, differently.",
    };
}
