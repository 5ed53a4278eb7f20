namespace Gomcp.Tooling;

/// <summary>All prerequisites beyond the .NET SDK. The build lists what is missing, the tests skip by the same answer.</summary>
public static class Prerequisites
{
    /// <summary>A C compiler as linker for Native AOT.</summary>
    public static Prerequisite NativeLinker { get; } = new(
        "C compiler (clang or gcc)",
        "to link the Native AOT executables",
        HowToGet("apt-get install clang", "xcode-select --install", "winget install Microsoft.VisualStudio.2022.BuildTools"),
        _ => Task.FromResult<ToolSearch>(OperatingSystem.IsWindows()
            ? new ToolSearch.Found("link.exe") // The SDK's own targets look for Visual Studio.
            : FindOne(["clang", "gcc"])));

    /// <summary>Go 1.26 or newer.</summary>
    public static Prerequisite Go { get; } = new(
        "Go 1.26",
        "to build, vet, test and start generated projects",
        HowToGet("snap install go --classic (or unpack the archive of the Go download page)", "brew install go", "winget install GoLang.Go"),
        GoSearch.RunAsync);

    /// <summary>A Chromium that Playwright can drive.</summary>
    public static Prerequisite Chromium { get; } = new(
        "Chromium",
        "to drive generated applications in a browser",
        HowToGet("apt-get install chromium", "brew install --cask chromium", "winget install Google.Chrome"),
        _ => Task.FromResult(FindOne(
            ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "Chromium", "Google Chrome", "chrome"],
            "/Applications/Chromium.app/Contents/MacOS",
            "/Applications/Google Chrome.app/Contents/MacOS",
            @"C:\Program Files\Google\Chrome\Application")));

    /// <summary>A PostgreSQL server's programs; the tests start an instance of their own.</summary>
    public static Prerequisite PostgreSql { get; } = new(
        "PostgreSQL server",
        "to run generated applications on PostgreSQL",
        HowToGet("apt-get install postgresql", "brew install postgresql@17", "not supported on Windows: use WSL"),
        _ => Task.FromResult(FindServer(
            ["postgres", "initdb", "createdb", "pg_isready"],
            [
                .. Executable.Versions("/usr/lib/postgresql", "*", "bin"),
                .. Executable.Versions("/opt/homebrew/opt", "postgresql*", "bin"),
                .. Executable.Versions("/usr/local/opt", "postgresql*", "bin"),
            ])));

    /// <summary>A MariaDB server's programs; the tests start an instance of their own.</summary>
    public static Prerequisite MariaDb { get; } = new(
        "MariaDB server",
        "to run generated applications on MySQL and MariaDB",
        HowToGet("apt-get install mariadb-server", "brew install mariadb", "not supported on Windows: use WSL"),
        _ => Task.FromResult(FindServer(["mariadbd"], ["/usr/sbin", "/usr/local/sbin"])));

    /// <summary>npm, which brings what the tests need and we did not write.</summary>
    public static Prerequisite Npm { get; } = new(
        "npm",
        "to set up MCP clients, DynamoDB emulators and policy checks",
        HowToGet("apt-get install npm", "brew install node", "winget install OpenJS.NodeJS"),
        _ => Task.FromResult(FindOne([OperatingSystem.IsWindows() ? "npm.cmd" : "npm"])));

    /// <summary>Node, in which the CDK synthesises.</summary>
    public static Prerequisite Node { get; } = new(
        "Node",
        "to synthesise and check the bug tracker's stack",
        HowToGet("apt-get install nodejs", "brew install node", "winget install OpenJS.NodeJS"),
        _ => Task.FromResult(FindOne(["node", "nodejs"])));

    /// <summary>Java, for DynamoDB Local.</summary>
    public static Prerequisite Java { get; } = new(
        "Java 17",
        "to run DynamoDB Local",
        HowToGet("apt-get install default-jre-headless", "brew install openjdk", "winget install EclipseAdoptium.Temurin.21.JRE"),
        _ => Task.FromResult(FindOne(["java"])));

    /// <summary>wrk, which sends many requests at once.</summary>
    public static Prerequisite Wrk { get; } = new(
        "wrk",
        "to put generated applications under load",
        HowToGet("apt-get install wrk", "brew install wrk", "not supported on Windows: use WSL"),
        _ => Task.FromResult(FindOne(["wrk"])));

    /// <summary>Wapiti, which looks for holes in web applications.</summary>
    public static Prerequisite Wapiti { get; } = new(
        "wapiti",
        "to look for holes in generated applications",
        HowToGet("apt-get install wapiti", "not supported on macOS: use Linux", "not supported on Windows: use WSL"),
        _ => Task.FromResult(FindOne(["wapiti"])));

    /// <summary>sqlmap, which looks for ways to inject SQL.</summary>
    public static Prerequisite Sqlmap { get; } = new(
        "sqlmap",
        "to look for SQL injections in generated applications",
        HowToGet("apt-get install sqlmap", "brew install sqlmap", "not supported on Windows: use WSL"),
        _ => Task.FromResult(FindOne(["sqlmap"])));

    /// <summary>What the tests need.</summary>
    public static IReadOnlyList<Prerequisite> OfTests { get; } =
        [NativeLinker, Go, Chromium, PostgreSql, MariaDb, Npm, Node, Java, Wrk, Wapiti, Sqlmap];

    private static ToolSearch FindOne(IReadOnlyList<string> names, params IReadOnlyList<string> furtherFolders) =>
        Executable.Find(names, furtherFolders) is { } path
            ? new ToolSearch.Found(path)
            : new ToolSearch.Missing($"no {string.Join(" or ", names.Take(2))} on PATH");

    private static ToolSearch FindServer(IReadOnlyList<string> suite, IReadOnlyList<string> folders)
    {
        if (OperatingSystem.IsWindows())
            return new ToolSearch.Missing("the tests start it on Unix only");
        return Executable.FolderOfAll(suite, folders) is { } folder
            ? new ToolSearch.Found(Path.Combine(folder, suite[0]))
            : new ToolSearch.Missing($"no folder with {string.Join(", ", suite)}");
    }

    private static string HowToGet(string linux, string macOs, string windows) =>
        OperatingSystem.IsWindows() ? windows : OperatingSystem.IsMacOS() ? macOs : linux;
}
