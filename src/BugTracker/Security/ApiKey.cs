using System.Security.Cryptography;
using System.Text;

namespace BugTracker.Security;

/// <summary>The key that opens the management routes. It never appears in a log: its text form is a placeholder.</summary>
internal sealed class ApiKey
{
    private const int ShortestText = 20;
    private readonly byte[] digest;

    private ApiKey(string text) => digest = Digest(text);

    /// <summary>Takes a key in; one that is short enough to be guessed is refused.</summary>
    public static bool TryParse(string? text, out ApiKey key)
    {
        var isGood = text is { Length: >= ShortestText and <= 200 } && text.All(c => c is > ' ' and <= '~');
        key = new(isGood ? text! : "");
        return isGood;
    }

    /// <summary>Makes the text of a new key: 256 random bits.</summary>
    public static string Generate() => "bt_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Compares in a time that depends on neither text: both are hashed first, so not even the length shows.</summary>
    public bool Matches(string text) => CryptographicOperations.FixedTimeEquals(digest, Digest(text));

    public override string ToString() => "[api key]";

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
