using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Files;

/// <summary>Every message about files and folders, in one place.</summary>
internal static class FileProblems
{
    /// <summary>Whether an exception is a failure of the file system and no bug.</summary>
    public static bool IsFailure(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static Problem Inaccessible(string path, Exception exception) => new(
        ProblemCodes.FileInaccessible,
        path,
        exception.Message,
        "Check the permissions, the free space and whether another program holds it, then try again.");

    public static Problem Inaccessible(string path, string message, string hint) => new(ProblemCodes.FileInaccessible, path, message, hint);

    public static Problem TooLarge(ProjectPath path) => Inaccessible(
        path.Value,
        $"The file is larger than {ProjectDirectory.MaxFileSize / (1024 * 1024)} MiB.",
        "Move it out of the way: nothing that gomcp manages is that large.");

    public static Problem NotAFile(ProjectPath path) => Inaccessible(
        path.Value,
        "A directory is where a file is expected.",
        "Rename the directory.");

    public static Problem IsALink(ProjectPath path) => Inaccessible(
        path.Value,
        "It is a symbolic link, and gomcp writes through none.",
        "Replace the link by a regular file.");

    public static Problem DiffersOnlyInCase(ProjectPath path) => Inaccessible(
        path.Value,
        "A file is there whose name differs only in case, and this file system knows no difference.",
        "Rename one of the two.");

    public static Problem Reserved(ProjectPath path) => new(
        ProblemCodes.PathOutside,
        path.Value,
        "The path belongs to version control or to gomcp's own bookkeeping.",
        "Choose another path.");

    public static Problem OutsideRoot(string projectDirectory) => new(
        ProblemCodes.PathOutside,
        "$.project_dir",
        $"The folder \"{projectDirectory}\" is outside the one that gomcp may write to.",
        "Choose a folder inside it, or start gomcp with another --root.");

    public static Problem OutsideRoot(ProjectPath path) => new(
        ProblemCodes.PathOutside,
        path.Value,
        "A symbolic link in the path leads outside the folder that gomcp may write to.",
        "Replace the link by a real folder or file.");
}
