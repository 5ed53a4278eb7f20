using System.Collections.Immutable;
using System.Text;
using Gomcp.Engine.Files;
using Gomcp.Engine.Rendering;

namespace Gomcp.Engine.Stacks.Go.Texts;

/// <summary>
/// The keys of texts that rendered sources use: literals such as <c>"pages.products.title"</c> outside of comments and tests.
/// The generated project's own test reads its sources by the same rule.
/// </summary>
internal static class TextKeys
{
    private const int FewestParts = 3;

    /// <summary>Where a project lists them.</summary>
    public static readonly ProjectPath ListPath = ProjectPath.Of("internal/texts/keys.txt");

    private static readonly ImmutableArray<byte[]> Openings = ["\"app."u8.ToArray(), "\"menu."u8.ToArray(), "\"messages."u8.ToArray(), "\"pages."u8.ToArray()];

    /// <summary>The keys of all files, in ordinal order.</summary>
    public static ImmutableSortedSet<string> UsedIn(IEnumerable<RenderedFile> files)
    {
        var keys = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(candidate => IsSource(candidate.Path.Value)))
        {
            foreach (var opening in Openings)
            {
                Collect(file.Content.Span, opening, keys);
            }
        }

        return keys.ToImmutable();
    }

    /// <summary>The list as a file of the project.</summary>
    public static RenderedFile List(ImmutableSortedSet<string> keys) =>
        new(ListPath, Encoding.UTF8.GetBytes($"# The keys that the sources use, checked at the start. Made by: go generate ./internal/texts\n{string.Concat(keys.Select(key => $"{key}\n"))}"));

    private static bool IsSource(string path) =>
        path.EndsWith(".templ", StringComparison.Ordinal) || (path.EndsWith(".go", StringComparison.Ordinal) && !path.EndsWith("_test.go", StringComparison.Ordinal));

    private static void Collect(ReadOnlySpan<byte> source, ReadOnlySpan<byte> opening, ImmutableSortedSet<string>.Builder keys)
    {
        for (var start = 0; source[start..].IndexOf(opening) is var found and >= 0;)
        {
            var quote = start + found;
            start = quote + 1;
            var length = source[start..].IndexOf((byte)'"');
            if (length > 0 && IsKey(source.Slice(start, length)) && !IsInComment(source, quote))
            {
                keys.Add(Encoding.ASCII.GetString(source.Slice(start, length)));
            }
        }
    }

    private static bool IsKey(ReadOnlySpan<byte> text)
    {
        var parts = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (byte)'.')
            {
                parts++;
                if (i + 1 == text.Length || text[i + 1] is (byte)'.')
                {
                    return false;
                }
            }
            else if (text[i] is not ((>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'_'))
            {
                return false;
            }
        }

        return parts >= FewestParts;
    }

    private static bool IsInComment(ReadOnlySpan<byte> source, int at) =>
        source[(source[..at].LastIndexOf((byte)'\n') + 1)..].TrimStart(" \t"u8).StartsWith("//"u8);
}
