using System.Collections.Immutable;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>
/// Finds the migrations between two specifications, in the order in which they can run: renamed tables, new ones, changed
/// ones, dropped ones.
/// </summary>
internal static class SchemaSteps
{
    /// <param name="before">What the tables are like; null for none.</param>
    /// <param name="after">What they are to be like, with its renames settled.</param>
    public static ImmutableArray<SchemaStep> Of(ProjectSpec? before, ProjectSpec after)
    {
        var steps = ImmutableArray.CreateBuilder<SchemaStep>();
        var tables = before?.Domains ?? [];
        foreach (var renamed in after.Domains.Where(domain => domain.Was is not null))
        {
            var old = tables.First(domain => domain.Name.Equals(renamed.Was));
            tables = [.. tables.Select(domain => domain.Retarget(old.Name, renamed.Name))];
            old = tables.First(domain => domain.Name.Equals(renamed.Was));
            var table = old with { Name = renamed.Name };
            tables = tables.Replace(old, table);
            steps.Add(new SchemaStep(StepNames.RenameTable(old.Name, table.Name), Changed: TableChange.Of(old, table)));
        }

        // Before new tables, which may refer to users.
        steps.AddRange(AccountsMigrations.Of(after).Except(AccountsMigrations.Of(before)).Select(name => new SchemaStep(name)));
        var made = after.Domains.Where(domain => tables.All(other => !other.Name.Equals(domain.Name))).ToImmutableArray();
        var order = ReferenceOrder.Of(made);
        steps.AddRange(order.Ordered.Select(domain => new SchemaStep(StepNames.Create(domain), Created: domain) { Waiting = order.WaitingOf(domain) }));
        steps.AddRange(order.Waiting.Select(key => new SchemaStep(StepNames.Add(key)) { KeyAdded = key }));
        foreach (var table in tables)
        {
            if (after.Find(table.Name) is { } wanted && TableChange.Of(table, wanted) is { Columns.IsEmpty: false } change)
            {
                steps.Add(new SchemaStep(StepNames.Change(change), Changed: change));
            }
        }

        var (linksBefore, linksAfter) = (LinkTable.Of(tables), LinkTable.Of(after.Domains));
        steps.AddRange(linksAfter.Where(links => !linksBefore.Contains(links)).Select(links => new SchemaStep(StepNames.Create(links)) { Linked = links }));
        steps.AddRange(linksBefore.Where(links => !linksAfter.Contains(links)).Select(links => new SchemaStep(StepNames.Drop(links)) { Unlinked = links }));
        var dropped = ReferenceOrder.Of([.. tables.Where(domain => after.Find(domain.Name) is null)]);
        steps.AddRange(dropped.Waiting.Select(key => new SchemaStep(StepNames.Drop(key)) { KeyDropped = key }));
        steps.AddRange(dropped.Ordered.Reverse().Select(domain => new SchemaStep(StepNames.Drop(domain), Dropped: domain) { Waiting = dropped.WaitingOf(domain) }));
        return steps.ToImmutable();
    }
}
