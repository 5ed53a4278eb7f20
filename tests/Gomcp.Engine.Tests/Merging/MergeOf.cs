using Gomcp.Engine.Files;
using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

/// <summary>Short forms for tests.</summary>
internal static class MergeOf
{
    public static MergeResult Go(string @base, string mine, string theirs) => File("product.go", @base, mine, theirs);

    public static MergeResult Text(string @base, string mine, string theirs) => File("notes.txt", @base, mine, theirs);

    public static MergeResult File(string path, string @base, string mine, string theirs) =>
        ThreeWayMerge.Merge(new(ProjectPath.Of(path), @base, mine, theirs));
}
