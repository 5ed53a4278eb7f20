namespace BugTracker.Client;

/// <summary>The user's folders by the XDG base directory specification; on Windows the application data folders.</summary>
public static class UserFolders
{
    /// <summary>Where configuration lies.</summary>
    public static string Configuration(Func<string, string?> environment) =>
        Find(environment, "XDG_CONFIG_HOME", Environment.SpecialFolder.ApplicationData, ".config");

    /// <summary>Where data lies that has to survive, but is no configuration.</summary>
    public static string State(Func<string, string?> environment) =>
        Find(environment, "XDG_STATE_HOME", Environment.SpecialFolder.LocalApplicationData, ".local/state");

    // The specification says that a relative path is invalid and to be ignored.
    private static string Find(Func<string, string?> environment, string variable, Environment.SpecialFolder windows, string unix)
    {
        if (environment(variable) is { Length: > 0 } path && Path.IsPathRooted(path))
        {
            return path;
        }

        return OperatingSystem.IsWindows()
            ? Environment.GetFolderPath(windows)
            : Path.Combine(environment("HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), unix);
    }
}
