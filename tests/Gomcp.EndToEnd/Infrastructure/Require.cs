namespace Gomcp.EndToEnd.Infrastructure;

/// <summary>Skips a test, with the reason and the remedy, when something outside the repository is missing.</summary>
internal static class Require
{
    /// <summary>The path of a tool.</summary>
    public static async Task<string> ToolAsync(Prerequisite prerequisite)
    {
        var search = await prerequisite.Search(CancellationToken.None);
        if (search is ToolSearch.Missing missing)
            Assert.Skip(prerequisite.Explain(missing));
        return ((ToolSearch.Found)search).Path;
    }

    /// <summary>A file that <c>./build</c> leaves behind.</summary>
    public static string Built(string path, string verb)
    {
        Assert.SkipUnless(File.Exists(path), $"{path} is not there. Get it with: ./build {verb}");
        return path;
    }
}
