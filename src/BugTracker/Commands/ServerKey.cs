using BugTracker.Security;

namespace BugTracker.Commands;

/// <summary>The key of a server that starts: from the environment, from its file, or new.</summary>
/// <param name="Key">The key.</param>
/// <param name="NewText">The text of a key that was made just now; to be shown once.</param>
/// <param name="File">The file that holds the key; null when the environment gave it.</param>
internal sealed record ServerKey(ApiKey Key, string? NewText, string? File)
{
    /// <summary>The variable that gives the key without a file.</summary>
    public const string Variable = "BUG_TRACKER_API_KEY";

    public static (ServerKey? Key, string Problem) Find(string path, Func<string, string?> environment)
    {
        if (environment(Variable) is { Length: > 0 } given)
        {
            return ApiKey.TryParse(given.Trim(), out var key)
                ? (new(key, null, null), "")
                : (null, $"{Variable} has to be 20 to 200 visible ASCII characters.");
        }

        return System.IO.File.Exists(path) ? Load(path) : Make(path);
    }

    private static (ServerKey? Key, string Problem) Load(string path)
    {
        var (text, problem) = KeyFile.Read(path);
        if (text is null)
        {
            return (null, problem);
        }

        return ApiKey.TryParse(text, out var key)
            ? (new(key, null, path), "")
            : (null, $"{path} has to hold 20 to 200 visible ASCII characters.");
    }

    private static (ServerKey? Key, string Problem) Make(string path)
    {
        var text = ApiKey.Generate();
        KeyFile.Create(path, text);
        return ApiKey.TryParse(text, out var key) ? (new(key, text, path), "") : throw new InvalidOperationException("A generated key is not a key.");
    }
}
