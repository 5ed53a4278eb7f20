using System.Collections.Immutable;
using Gomcp.Engine.Merging;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>The Go names that are no longer generated after a change, with what they are called now.</summary>
internal static class GoRenames
{
    private const string Input = "Input";

    public static ImmutableArray<GoRename> Between(ProjectSpec? before, ProjectSpec after)
    {
        var renames = ImmutableArray.CreateBuilder<GoRename>();
        foreach (var old in before?.Domains ?? [])
        {
            var now = after.Domains.FirstOrDefault(domain => (domain.Was ?? domain.Name).Equals(old.Name));
            if (now is null || !now.Name.Equals(old.Name))
            {
                renames.Add(new GoRename(old.Name.Singular.Pascal, now?.Name.Singular.Pascal ?? "", ""));
            }

            if (now is not null)
            {
                AddMembers(renames, old, now);
            }
        }

        return renames.ToImmutable();
    }

    private static void AddMembers(ImmutableArray<GoRename>.Builder renames, DomainSpec old, DomainSpec now)
    {
        var type = now.Name.Singular.Pascal;
        foreach (var gone in old.Fields.Where(field => now.Fields.All(other => !other.Name.Equals(field.Name))))
        {
            AddMember(renames, type, gone.Name.Words, now.Fields.FirstOrDefault(other => gone.Name.Equals(other.Was))?.Name.Words);
        }

        foreach (var gone in old.Relations.Where(relation => now.Relations.All(other => !other.Name.Equals(relation.Name))))
        {
            var successor = now.Relations.FirstOrDefault(other => gone.Name.Equals(other.Was))?.Name.Words;
            AddMember(renames, type, gone.Name.Words, successor);
            AddMember(renames, type, gone.Name.Words.Append("id"), successor?.Append("id"));
        }

        foreach (var field in old.Fields)
        {
            var successor = now.Fields.FirstOrDefault(other => (other.Was ?? other.Name).Equals(field.Name));
            foreach (var option in field.Options)
            {
                var constant = $"{old.Name.Singular.Pascal}{field.Name.Words.Pascal}{option.Value.Pascal}";
                var next = successor?.Options.Any(other => other.Value.Equals(option.Value)) == true ? $"{type}{successor.Name.Words.Pascal}{option.Value.Pascal}" : "";
                if (constant != next)
                {
                    renames.Add(new GoRename(constant, next, ""));
                }
            }
        }
    }

    private static void AddMember(ImmutableArray<GoRename>.Builder renames, string type, NameWords old, NameWords? now)
    {
        renames.Add(new GoRename(old.Pascal, now?.Pascal ?? "", type));
        renames.Add(new GoRename(old.Pascal, now?.Pascal ?? "", Input));
        renames.Add(new GoRename($"{old.Camel}Field", now is null ? "" : $"{now.Camel}Field", ""));
    }
}
