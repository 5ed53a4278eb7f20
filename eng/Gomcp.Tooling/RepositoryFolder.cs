namespace Gomcp.Tooling;

/// <summary>The checkout and the places in it that the build and the tests share.</summary>
/// <param name="Root">The folder that holds <c>Gomcp.slnx</c>.</param>
public sealed record RepositoryFolder(string Root)
{
    /// <summary>Everything made by a build, a test or a benchmark; not committed.</summary>
    public string Artifacts => Path.Combine(Root, "artifacts");

    /// <summary>The published executables, side by side.</summary>
    public string Published => Path.Combine(Artifacts, "publish");

    /// <summary>The function of the bug tracker as AWS Lambda takes it: the file <c>bootstrap</c>, alone.</summary>
    public string Lambda => Path.Combine(Artifacts, "lambda");

    /// <summary>The synthesised stack of the bug tracker.</summary>
    public string CloudAssembly => Path.Combine(Artifacts, "cdk.out");

    /// <summary>The reports of the test projects.</summary>
    public string TestResults => Path.Combine(Artifacts, "test-results");

    /// <summary>The counts of the tests inside generated projects, one file a run.</summary>
    public string GeneratedTestCounts => Path.Combine(Artifacts, "generated-tests");

    /// <summary>What property tests covered, one line a file.</summary>
    public string PropertyCases => Path.Combine(Artifacts, "property-cases");

    /// <summary>Tools that were set up without root.</summary>
    public string Tools => Path.Combine(Artifacts, "tools");

    /// <summary>The checkout that the running program was built in.</summary>
    /// <exception cref="InvalidOperationException">The program was copied out of the checkout.</exception>
    public static RepositoryFolder Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Gomcp.slnx")))
                return new RepositoryFolder(folder.FullName);
        }

        throw new InvalidOperationException("Gomcp.slnx is in no parent folder: run this from inside the checkout.");
    }

    /// <summary>The path of a published executable.</summary>
    public string PublishedExecutable(string name) =>
        Path.Combine(Published, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
}
