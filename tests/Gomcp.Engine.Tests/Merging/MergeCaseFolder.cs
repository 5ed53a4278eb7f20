namespace Gomcp.Engine.Tests.Merging;

/// <summary>The texts under MergeCases, read from the source tree.</summary>
internal static class MergeCaseFolder
{
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "tests", "Gomcp.Engine.Tests", "MergeCases");
            if (Directory.Exists(candidate))
                return candidate;
        }

        throw new DirectoryNotFoundException("tests/Gomcp.Engine.Tests/MergeCases");
    }
}
