using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Tests.Rendering;

/// <summary>A project that changes at random: fields, relations and domains come, go, change and get other names.</summary>
internal sealed class RandomHistory(int seed)
{
    private static readonly string[] Types = ["string", "text", "int", "int64", "uint", "float", "decimal", "bool", "date", "datetime", "uuid", "email", "json", "enum"];
    private static readonly string[] Options = ["red", "green", "blue", "grey"];

    private int turn = seed;
    private ProjectDocument current = new(1, "harbour", "Harbour", "example.com/harbour");
    private ProjectDocument previous = new(1, "harbour", "Harbour", "example.com/harbour");
    private int names;

    /// <summary>The next state.</summary>
    public ProjectDocument Next()
    {
        previous = Settled(current);
        var domains = (previous.Domains ?? []).ToList();
        current = previous with { Domains = domains };
        var count = 1 + Next(3);
        for (var i = 0; i < count; i++)
            current = Change(current);
        return current;
    }

    /// <summary>Forgets the latest state: it was refused.</summary>
    public void TakeBack() => current = previous;

    private ProjectDocument Change(ProjectDocument project)
    {
        var domains = project.Domains!.ToList();
        var index = domains.Count == 0 ? 0 : Next(domains.Count);
        var kind = Next(10);
        if (domains.Count == 0 || (kind == 0 && domains.Count < 4))
        {
            domains.Add(new DomainDocument(Name("d"), [Field(Name("f"))]));
            return project with { Domains = domains };
        }

        var domain = domains[index];
        if (kind == 1 && domains.Count > 1 && domain.Was is null && IsFree(domains, domain))
        {
            domains.RemoveAt(index);
            return project with { Domains = domains, Remove = [.. project.Remove ?? [], domain.Name] };
        }

        if (kind == 2 && domain.Was is null && domain.Remove is null && IsKnown(domain.Name))
        {
            var renamed = domain with { Name = Name("d"), Was = domain.Name };
            return project with { Domains = [.. domains.Select(other => Retarget(other == domain ? renamed : other, domain.Name, renamed.Name))] };
        }

        domains[index] = kind == 4 ? domain with { SoftDelete = domain.SoftDelete != true } : kind == 3 ? Relate(domain, domains) : ChangeFields(domain);
        return project with { Domains = domains };
    }

    private DomainDocument ChangeFields(DomainDocument domain)
    {
        var fields = domain.Fields.ToList();
        var index = Next(fields.Count);
        var field = fields[index];
        switch (Next(5))
        {
            case 0 when fields.Count > 1 && field.Was is null:
                fields.RemoveAt(index);
                return domain with { Fields = fields, Remove = [.. domain.Remove ?? [], field.Name] };
            case 1 when field.Was is null && IsKnown(field.Name):
                fields[index] = field with { Name = Name("f"), Was = field.Name };
                break;
            case 2:
                fields[index] = Field(field.Name) with { Was = field.Was };
                break;
            case 3:
                fields[index] = field with { Required = !field.Required };
                break;
            default:
                fields.Add(Field(Name("f")));
                break;
        }

        return domain with { Fields = fields };
    }

    private DomainDocument Relate(DomainDocument domain, List<DomainDocument> domains)
    {
        var relations = (domain.Relations ?? []).ToList();
        if (relations.Count > 0 && Next(2) == 0)
        {
            var relation = relations[Next(relations.Count)];
            if (Next(2) == 0 && relation.Was is null)
            {
                relations.Remove(relation);
                return domain with { Relations = relations, Remove = [.. domain.Remove ?? [], relation.Name] };
            }

            relations[relations.IndexOf(relation)] = relation with { OnDelete = Next(2) == 0 ? OnDelete.Cascade : OnDelete.Restrict };
            return domain with { Relations = relations };
        }

        // Only to an earlier domain, or to itself: no circles.
        var target = domains[Next(domains.IndexOf(domain) + 1)];
        relations.Add(new RelationDocument(Name("r"), Target: target.Name, Required: target != domain && Next(3) == 0));
        return domain with { Relations = relations };
    }

    private FieldDocument Field(string name)
    {
        var type = Types[Next(Types.Length)];
        var required = Next(2) == 0 && type != "bool";
        var isText = type == "string";
        return new FieldDocument(
            name,
            type,
            Required: required,
            Unique: isText && Next(4) == 0,
            Index: isText && Next(4) == 0,
            Min: type is "int" or "decimal" && Next(2) == 0 ? Next(5) : null,
            MaxLength: isText ? 20 + Next(100) : null,
            Options: type == "enum" ? [.. Options.Take(2 + Next(3))] : null);
    }

    // What is new in this very call cannot be renamed or referred to by an old name.
    private bool IsKnown(string name) =>
        (previous.Domains ?? []).Any(domain => domain.Name == name || domain.Fields.Any(field => field.Name == name));

    private static bool IsFree(List<DomainDocument> domains, DomainDocument domain) =>
        domains.TrueForAll(other => other == domain || (other.Relations ?? []).All(relation => relation.Target != domain.Name));

    private static DomainDocument Retarget(DomainDocument domain, string from, string to) => domain with
    {
        Relations = domain.Relations?.Select(relation => relation.Target == from ? relation with { Target = to } : relation).ToList(),
    };

    private static ProjectDocument Settled(ProjectDocument project) => project with
    {
        Remove = null,
        Domains = project.Domains?.Select(domain => domain with
        {
            Was = null,
            Remove = null,
            Fields = [.. domain.Fields.Select(field => field with { Was = null })],
            Relations = domain.Relations?.Select(relation => relation with { Was = null }).ToList(),
        }).ToList(),
    };

    private string Name(string kind) => $"{kind}x{++names:D3}q";

    // A small generator of its own: the same seed gives the same history in every version of the framework.
    private int Next(int count)
    {
        turn = ((turn * 1103515245) + 12345) & 0x7fffffff;
        return (turn >> 8) % count;
    }
}
