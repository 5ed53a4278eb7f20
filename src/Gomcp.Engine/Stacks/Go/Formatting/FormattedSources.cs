using System.Collections.Concurrent;
using System.Text;

namespace Gomcp.Engine.Stacks.Go.Formatting;

/// <summary>
/// Formats rendered files, and remembers the last text of each path: formatting takes most of the time of a rendering, and from one call
/// to the next few files change. Safe for calls that run side by side.
/// </summary>
internal sealed class FormattedSources
{
    private readonly ConcurrentDictionary<string, Formatted> last = new(StringComparer.Ordinal);

    public ReadOnlyMemory<byte> Format(string path, ReadOnlySpan<byte> rendered)
    {
        if (last.TryGetValue(path, out var known) && rendered.SequenceEqual(known.Rendered))
        {
            return known.Content;
        }

        var isTempl = path.EndsWith(".templ", StringComparison.Ordinal);
        var content = Encoding.UTF8.GetBytes(GoSourceFormatter.Format(Encoding.UTF8.GetString(rendered), isTempl));
        last[path] = new Formatted(rendered.ToArray(), content);
        return content;
    }

    private sealed record Formatted(byte[] Rendered, byte[] Content);
}
