using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>The files that a renamed domain takes along to its new name.</summary>
internal static class GoMoves
{
    public static ImmutableArray<FileMove> Between(ProjectSpec? before, ProjectSpec after, IEnumerable<ProjectPath> files)
    {
        var renamed = Renamed(before?.Domains ?? [], after.Domains).Distinct().ToImmutableArray();
        return renamed.IsEmpty ? [] :
        [
            .. from path in files
               from pair in renamed
               let old = PathBefore(path.Value, pair.Old, pair.New)
               where old is not null && old != path.Value
               select new FileMove(ProjectPath.Of(old), path),
        ];
    }

    // What takes a rename back says nothing of it: one domain goes, and one with the same fields comes.
    private static IEnumerable<(DomainName Old, DomainName New)> Renamed(ImmutableArray<DomainSpec> before, ImmutableArray<DomainSpec> after)
    {
        foreach (var domain in after.Where(domain => domain.Was is { } was && !was.Equals(domain.Name)))
        {
            yield return (domain.Was!, domain.Name);
        }

        var gone = before.Where(domain => after.All(other => !other.Name.Equals(domain.Name))).ToImmutableArray();
        var come = after.Where(domain => before.All(other => !other.Name.Equals(domain.Name))).ToImmutableArray();
        if (gone is [var old] && come is [var now] && old.Fields.Select(field => field.Name).SequenceEqual(now.Fields.Select(field => field.Name)))
        {
            yield return (old.Name, now.Name);
        }
    }

    private static string? PathBefore(string path, DomainName old, DomainName now)
    {
        var (from, to) = (old.Singular.Flat, now.Singular.Flat);
        var folder = $"internal/{to}/";
        return path.StartsWith(folder, StringComparison.Ordinal) ? $"internal/{from}/{path[folder.Length..]}"
            : path == $"internal/models/{to}.go" ? $"internal/models/{from}.go"
            : path.StartsWith("locales/", StringComparison.Ordinal) && path.EndsWith($"/pages/{now.Plural.Snake}.toml", StringComparison.Ordinal)
                ? $"{path[..(path.LastIndexOf('/') + 1)]}{old.Plural.Snake}.toml"
            : null;
    }
}
