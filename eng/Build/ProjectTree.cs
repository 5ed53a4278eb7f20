using System.Xml.Linq;
using Gomcp.Tooling;

namespace Build;

/// <summary>The projects as they lie in the tree: a new one is built and tested without an edit anywhere.</summary>
internal sealed class ProjectTree(RepositoryFolder repository)
{
    private const string EndToEnd = "Gomcp.EndToEnd";

    private static readonly string[] Folders = ["src", "tests", "bench", "eng"];

    /// <summary>Test projects, the quick ones first; a helper of theirs says that it is none by switching the runner off.</summary>
    public IReadOnlyList<string> Tests =>
        [.. In("tests")
            .Where(project => !Says(project, "UseMicrosoftTestingPlatformRunner", "false"))
            .OrderBy(project => Path.GetFileNameWithoutExtension(project) == EndToEnd)];

    /// <summary>Projects whose executable is published as Native AOT.</summary>
    public IReadOnlyList<string> NativeExecutables => [.. In("src").Where(project => Says(project, "PublishAot", "true"))];

    /// <summary>Writes a solution of every project and answers its path.</summary>
    /// <remarks>The committed solution is for editors; these cannot miss a project.</remarks>
    public string WriteSolutionOfAll() => WriteSolution("all", Everything);

    /// <summary>Writes a solution of every project but the running one, whose files are in use.</summary>
    public string WriteSolutionToBuild() => WriteSolution("to-build", Everything.Where(project => Path.GetFileName(project) != "Build.csproj"));

    private string[] Everything => [.. Folders.SelectMany(In)];

    private string WriteSolution(string name, IEnumerable<string> projects)
    {
        var path = Path.Combine(repository.Artifacts, $"{name}.slnx");
        var entries = projects.Select(project => new XElement("Project", new XAttribute("Path", Path.GetRelativePath(repository.Artifacts, project))));
        Directory.CreateDirectory(repository.Artifacts);
        new XDocument(new XElement("Solution", entries)).Save(path);
        return path;
    }

    private string[] In(string folder)
    {
        var parent = Path.Combine(repository.Root, folder);
        return Directory.Exists(parent)
            ? [.. Directory.GetDirectories(parent)
                .SelectMany(child => Directory.GetFiles(child, "*.csproj"))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    private static bool Says(string project, string property, string value) =>
        XDocument.Load(project).Descendants(property).Any(element => element.Value == value);
}
