namespace Gomcp.Engine.Files;

/// <summary>What in a project is gomcp's own bookkeeping, and what is nobody's business.</summary>
internal static class ReservedPaths
{
    /// <summary>The prefix of the names of temporary files; Go tools skip names with a leading dot.</summary>
    public const string TemporaryPrefix = ".gomcp-";

    /// <summary>Everything that gomcp keeps beside a project.</summary>
    public static readonly ProjectPath Folder = ProjectPath.Of(".gomcp");

    public static readonly ProjectPath Bases = ProjectPath.Of(".gomcp/base");

    public static readonly ProjectPath History = ProjectPath.Of(".gomcp/history");

    public static readonly ProjectPath Objects = ProjectPath.Of(".gomcp/history/objects");

    public static readonly ProjectPath Plans = ProjectPath.Of(".gomcp/plans");

    /// <summary>The templates that a project overrides; its people's own.</summary>
    public static readonly ProjectPath Templates = ProjectPath.Of(".gomcp/templates");

    public static readonly ProjectPath Lock = ProjectPath.Of(".gomcp/lock");

    /// <summary>The journal of an application whose files are being prepared: nothing has been touched.</summary>
    public static readonly ProjectPath PreparingJournal = ProjectPath.Of(".gomcp/journal.new");

    /// <summary>The journal of an application that is being carried out.</summary>
    public static readonly ProjectPath Journal = ProjectPath.Of(".gomcp/journal");

    public static readonly ProjectPath IgnoreFile = ProjectPath.Of(".gomcp/.gitignore");

    public static readonly ProjectPath Specification = ProjectPath.Of("gomcp.json");

    /// <summary>What must not be committed with the project.</summary>
    public static ReadOnlyMemory<byte> IgnoreFileContent { get; } = "/history/\n/plans/\n/lock\n/journal\n/journal.new\n"u8.ToArray();

    /// <summary>Whether it is the top folder of version control or of gomcp, in whatever case.</summary>
    public static bool IsReservedFolder(ProjectPath path) =>
        path.Value.Equals(".git", StringComparison.OrdinalIgnoreCase) || path.Value.Equals(Folder.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a plan may write there: not into version control, and in gomcp's own folder only what lies in the open.</summary>
    public static bool IsForbidden(ProjectPath path)
    {
        var top = path.Value.Split('/', 3);
        if (top[0].Equals(".git", StringComparison.OrdinalIgnoreCase))
            return true;
        return top[0].Equals(Folder.Value, StringComparison.OrdinalIgnoreCase)
            && (top.Length == 1 || top[0] != Folder.Value || IsBookkeeping(top[1]));
    }

    private static bool IsBookkeeping(string name) => name.ToUpperInvariant() is "HISTORY" or "PLANS" or "LOCK" or "JOURNAL" or "JOURNAL.NEW";
}
