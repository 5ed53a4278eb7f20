using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>What migrations are called: the files of a folder tell the history of the tables.</summary>
internal static class StepNames
{
    // With its number an id has at most 120 characters.
    private const int Longest = 110;

    public static NameWords Create(DomainSpec domain) => Words("create", domain.Name.Plural);

    /// <summary>Whether a migration of that name makes a table.</summary>
    public static bool IsCreate(NameWords name) => name.Words[0] == "create";

    public static NameWords Drop(DomainSpec domain) => Words("drop", domain.Name.Plural);

    public static NameWords Create(LinkTable links) => Words("create", links.Table);

    public static NameWords Drop(LinkTable links) => Words("drop", links.Table);

    public static NameWords Add(KeyStep key) => Fit($"link_{key.Domain.Name.Plural.Snake}_{key.Relation.Name}", $"link_{key.Domain.Name.Plural.Snake}");

    public static NameWords Drop(KeyStep key) => Fit($"unlink_{key.Domain.Name.Plural.Snake}_{key.Relation.Name}", $"unlink_{key.Domain.Name.Plural.Snake}");

    public static NameWords RenameTable(DomainName from, DomainName to) =>
        Fit($"rename_{from.Plural.Snake}_to_{to.Plural.Snake}", $"rename_to_{to.Plural.Snake}");

    public static NameWords Change(TableChange change)
    {
        var table = change.After.Name.Plural.Snake;
        var whole = $"change_{table}";
        if (change.Before.Options.HidesDeleted != change.After.Options.HidesDeleted)
        {
            return Fit($"{(change.After.Options.HidesDeleted ? "keep" : "no_longer_keep")}_deleted_{table}", whole);
        }

        return change.Columns is not [var column] ? Fit(whole, whole)
            : Fit(
                column switch
                {
                    { Before: null } => $"add_{column.After!.Name}_to_{table}",
                    { After: null } => $"remove_{column.Before.Name}_from_{table}",
                    { IsRename: true } => $"rename_{column.Before.Name}_to_{column.After.Name}_in_{table}",
                    _ => $"change_{column.After.Name}_of_{table}",
                },
                whole);
    }

    private static NameWords Words(string verb, NameWords table) => Fit($"{verb}_{table.Snake}", verb);

    private static NameWords Fit(string name, string shorter) => NameWords.TryParse(name.Length <= Longest ? name : shorter)!;
}
