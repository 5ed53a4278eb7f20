using System.Text.Json;
using BugTracker.Client;

namespace McpMgr.Configuration;

/// <summary>The file with the tracker's address and key. Its owner alone may read it; otherwise it is not used.</summary>
internal sealed class ConfigFile(string path)
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public string Path => path;

    /// <summary>The file of the user whose environment this is.</summary>
    public static ConfigFile Of(Func<string, string?> environment) =>
        new(System.IO.Path.Combine(UserFolders.Configuration(environment), "mcp-mgr", "config.json"));

    /// <summary>Reads the file; a missing one is empty. Null means that it must not or cannot be used.</summary>
    public ConfigFileContent? Read(out string problem)
    {
        problem = "";
        try
        {
            if (!File.Exists(path))
            {
                return new();
            }

            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
            {
                problem = $"{path} holds a key and is open to other users of this machine. Close it with: chmod 600 {path}";
                return null;
            }

            return JsonSerializer.Deserialize(File.ReadAllBytes(path), ConfigJson.Default.ConfigFileContent) ?? new();
        }
        catch (JsonException)
        {
            problem = $"{path} is not valid JSON. Mend it, or delete it and set the values again.";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problem = $"{path} cannot be read: {fault.Message}";
        }

        return null;
    }

    /// <summary>Replaces the file as a whole, so that a crash leaves the old one or the new one.</summary>
    public void Write(ConfigFileContent content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var temporary = path + ".tmp";
        File.Delete(temporary);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        using (var file = new FileStream(temporary, options))
        {
            JsonSerializer.Serialize(file, content, ConfigJson.Default.ConfigFileContent);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
