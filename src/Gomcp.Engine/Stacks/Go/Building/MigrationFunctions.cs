using Gomcp.Engine.Specs;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Names the Go functions of migrations: by what they do, with the number where an earlier one does the same.</summary>
internal static class MigrationFunctions
{
    public static Code Of(ProjectSpec spec, MigrationSpec migration)
    {
        var isFirst = spec.Migrations.First(other => other.Name.Equals(migration.Name)).Number == migration.Number;
        return isFirst ? GoNames.Unexported(migration.Name) : Code.Verified($"{migration.Name.Camel}{migration.Number:D4}");
    }
}
