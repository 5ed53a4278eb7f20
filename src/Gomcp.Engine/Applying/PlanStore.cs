using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Applying;

/// <summary>
/// Keeps the plans of dry runs in the project, for a later process. A plan is named by the hash of all it would do:
/// an id that was looked at and agreed to can never mean other bytes.
/// </summary>
/// <param name="directory">The project; its folder is created when the first plan is stored.</param>
public sealed class PlanStore(ProjectDirectory directory)
{
    /// <summary>How many plans are kept.</summary>
    public const int Limit = 20;

    private const int IdLength = 20;

    private static readonly FilePermissions Private = FilePermissions.Of(FileAccessMode.Private);

    private readonly IFileSystem fileSystem = directory.FileSystem;

    /// <summary>Stores a plan; without a lock, and the oldest beyond the limit go.</summary>
    /// <returns>The plan's id, or <c>file.inaccessible</c> or <c>path.outside</c>.</returns>
    public Outcome<string> Save(StoredPlan plan)
    {
        var bytes = StoredPlanBytes.Encode(plan);
        var id = IdOf(bytes);
        if (new PathGuard(directory).Check(PathOf(id)) is { } problem)
            return problem;
        try
        {
            Directory.CreateDirectory(directory.Locate(ReservedPaths.Plans));
            if (fileSystem.KindOf(directory.Locate(ReservedPaths.IgnoreFile)) == EntryKind.None)
                Create(ReservedPaths.IgnoreFile, ReservedPaths.IgnoreFileContent, FilePermissions.Of(FileAccessMode.Normal));
            Create(PathOf(id), bytes, Private);
            Expire();
            return id;
        }
        catch (Exception e) when (FileProblems.IsFailure(e))
        {
            return FileProblems.Inaccessible(ReservedPaths.Plans.Value, e);
        }
    }

    /// <summary>Reads a plan back.</summary>
    /// <returns>Exactly what was stored, or <c>plan.unknown</c>.</returns>
    public Outcome<StoredPlan> Load(string id)
    {
        var wellFormed = id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);
        if (!wellFormed || directory.Read(PathOf(id)) is not { IsSuccess: true, Value: { IsAbsent: false } file })
            return ApplyProblems.UnknownPlan(id);
        return IdOf(file.Bytes.Span) == id && StoredPlanBytes.TryDecode(file.Bytes.ToArray()) is { } plan
            ? plan
            : ApplyProblems.UnknownPlan(id);
    }

    private static string IdOf(ReadOnlySpan<byte> bytes) => ContentHash.Of(bytes).Value[..IdLength];

    private static ProjectPath PathOf(string id) => ProjectPath.Of($"{ReservedPaths.Plans}/{id}");

    private void Create(ProjectPath path, ReadOnlyMemory<byte> content, FilePermissions permissions)
    {
        var temporary = Path.Join(Path.GetDirectoryName(directory.Locate(path)), $"{ReservedPaths.TemporaryPrefix}{Guid.NewGuid():N}-0");
        fileSystem.CreateFile(temporary, content, permissions).Dispose();
        fileSystem.Move(temporary, directory.Locate(path));
    }

    private void Expire()
    {
        var plans = new DirectoryInfo(directory.Locate(ReservedPaths.Plans)).EnumerateFiles().OrderByDescending(f => f.LastWriteTimeUtc);
        foreach (var plan in plans.Skip(Limit).ToList())
            plan.Delete();
    }
}
