namespace Gomcp.Engine.Tests.Rendering;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Sources
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "Gomcp.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("Gomcp.slnx");
    }
}
