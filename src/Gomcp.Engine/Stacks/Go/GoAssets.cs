using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Rendering;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>Files that are the same in every project: stylesheets, scripts, fonts, checksums.</summary>
internal static class GoAssets
{
    private const string Prefix = "go/";

    public static ImmutableArray<RenderedFile> All { get; } =
    [
        .. from name in typeof(GoAssets).Assembly.GetManifestResourceNames()
           where name.StartsWith(Prefix, StringComparison.Ordinal)
           select new RenderedFile(ProjectPath.Of(name[Prefix.Length..]), Read(name)),
    ];

    private static byte[] Read(string name)
    {
        using var stream = typeof(GoAssets).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
