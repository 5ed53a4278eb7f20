namespace Gomcp.Engine.Merging.Imports;

/// <summary>One import.</summary>
/// <param name="Alias">The name given to it, <c>_</c> or <c>.</c>; empty when the package's own is used.</param>
/// <param name="Path">The path with its quotes.</param>
/// <param name="Comment">The comment behind it; empty when there is none.</param>
/// <param name="Lead">Comment lines above it.</param>
internal sealed record ImportSpec(string Alias, string Path, string Comment, IReadOnlyList<string> Lead)
{
    private string Unquoted => Path[1..^1];

    /// <summary>The name under which a file uses it; equal names of equal paths are one import.</summary>
    public string Name => Alias.Length > 0 ? Alias : PackageName(Unquoted);

    /// <summary>Which import it is.</summary>
    public (string Name, string Path) Identity => (Name, Path);

    /// <summary>Whether it belongs to Go's own library: those have no dot in their first element.</summary>
    public bool IsStandard => !Unquoted.Split('/')[0].Contains('.', StringComparison.Ordinal);

    /// <summary>Whether the file never names it.</summary>
    public bool IsForEffect => Alias is "_" or ".";

    /// <summary>The line, without indentation.</summary>
    public string Line => string.Join(' ', new[] { Alias, Path, Comment }.Where(part => part.Length > 0));

    /// <summary>gofmt's order.</summary>
    public static int Compare(ImportSpec one, ImportSpec other)
    {
        var order = string.CompareOrdinal(one.Unquoted, other.Unquoted);
        order = order != 0 ? order : string.CompareOrdinal(one.Alias, other.Alias);
        return order != 0 ? order : string.CompareOrdinal(one.Comment, other.Comment);
    }

    /// <summary>What a package at a path is called by convention: the last element, without a major version and what Go names do not have.</summary>
    private static string PackageName(string path)
    {
        var elements = path.Split('/');
        var name = elements[^1];
        if (elements.Length > 1 && name.Length > 1 && name[0] == 'v' && name.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
            name = elements[^2];
        var version = name.LastIndexOf(".v", StringComparison.Ordinal);
        name = version > 0 ? name[..version] : name;
        name = name.StartsWith("go-", StringComparison.Ordinal) ? name[3..] : name;
        name = name.EndsWith("-go", StringComparison.Ordinal) ? name[..^3] : name;
        return name.Replace("-", "", StringComparison.Ordinal);
    }
}
