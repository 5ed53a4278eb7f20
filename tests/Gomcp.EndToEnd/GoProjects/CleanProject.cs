namespace Gomcp.EndToEnd.GoProjects;

/// <summary>What Go's own tools say about the text of a project.</summary>
internal static class CleanProject
{
    /// <summary>gofmt would change nothing; vet and staticcheck find nothing.</summary>
    public static async Task AssertCleanAsync(this GoToolchain go, string project)
    {
        AssertSilent("gofmt", await go.FormatAsync(project, "-l", "."));
        AssertSilent("vet", await go.RunAsync(project, "vet", "./..."));
        AssertSilent("staticcheck", await go.StaticcheckAsync(project));
    }

    private static void AssertSilent(string tool, CommandResult result) =>
        Assert.True(result is { Succeeded: true, AllOutput: "" }, $"{tool} ended with code {result.ExitCode}:\n{result.AllOutput}");
}
