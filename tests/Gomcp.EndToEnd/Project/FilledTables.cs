namespace Gomcp.EndToEnd.Project;

/// <summary>
/// A test in Go that is put beside the migrations of a project: it fills the first tables, goes up, down and up again, one
/// migration at a time, and compares every row, column and index with what was there at that place before.
/// </summary>
internal static class FilledTables
{
    public const string Path = "internal/database/migrations/filled_test.go";

    /// <summary>The test.</summary>
    /// <param name="module">The project's module.</param>
    /// <param name="first">How many migrations make the tables that are filled.</param>
    /// <param name="rows">Statements that fill them, as Go string literals.</param>
    public static string Test(string module, int first, IEnumerable<string> rows) => $$"""
        package migrations_test

        import (
        	"fmt"
        	"slices"
        	"strings"
        	"testing"

        	"gorm.io/gorm"

        	"{{module}}/internal/database"
        	"{{module}}/internal/database/dbtest"
        	"{{module}}/internal/database/migrations"
        )

        func TestFilledTablesGoUpAndDownAndUp(t *testing.T) {
        	db := dbtest.OpenEmpty(t)
        	kind := database.KindOf(db)
        	all := migrations.All()
        	up := func(n int) {
        		if err := database.Migrate(t.Context(), db, kind, all[:n]); err != nil {
        			t.Fatal(err)
        		}
        	}
        	up({{first}})
        	for _, row := range []string{
        		{{string.Join(",\n\t\t", rows.Select(row => $"`{row}`"))}},
        	} {
        		if err := db.Exec(row).Error; err != nil {
        			t.Fatal(err)
        		}
        	}
        	seen := map[int]string{}
        	seen[{{first}}] = contents(t, db)
        	for n := {{first + 1}}; n <= len(all); n++ {
        		up(n)
        		seen[n] = contents(t, db)
        	}
        	for round := range 2 {
        		for n := len(all); n > {{first}}; n-- {
        			if err := database.Rollback(t.Context(), db, kind, all[:n]); err != nil {
        				t.Fatal(err)
        			}
        			same(t, fmt.Sprintf("down %d from %s", round, all[n-1].ID), contents(t, db), seen[n-1])
        		}
        		for n := {{first + 1}}; n <= len(all); n++ {
        			up(n)
        			same(t, fmt.Sprintf("up %d to %s", round, all[n-1].ID), contents(t, db), seen[n])
        		}
        	}
        	if kind == database.SQLite {
        		var broken []string
        		if err := db.Raw("SELECT \"table\" FROM pragma_foreign_key_check").Scan(&broken).Error; err != nil || len(broken) > 0 {
        			t.Errorf("broken references of %v, %v", broken, err)
        		}
        	}
        }

        func same(t *testing.T, when, got, want string) {
        	t.Helper()
        	if got != want {
        		t.Errorf("%s:\n%s\nwant\n%s", when, got, want)
        	}
        }

        var statements int

        // contents is every row, column and index of every table but the ones that migrations keep for themselves.
        func contents(t *testing.T, db *gorm.DB) string {
        	t.Helper()
        	tables, err := db.Migrator().GetTables()
        	if err != nil {
        		t.Fatal(err)
        	}
        	slices.Sort(tables)
        	var all []string
        	for _, table := range tables {
        		if strings.HasPrefix(table, "set_aside_") || strings.HasPrefix(table, "sqlite_") || table == "schema_migrations" {
        			continue
        		}
        		types, err := db.Migrator().ColumnTypes(table)
        		if err != nil {
        			t.Fatal(err)
        		}
        		var columns []string
        		for _, column := range types {
        			nullable, _ := column.Nullable()
        			length, _ := column.Length()
        			columns = append(columns, column.Name())
        			all = append(all, fmt.Sprint(table, " column ", column.Name(), " ", column.DatabaseTypeName(), " ", nullable, " ", length))
        		}
        		slices.Sort(columns)
        		statements++ // PostgreSQL remembers the types of a statement
        		var rows []map[string]any
        		query := fmt.Sprintf("SELECT %s FROM %s /* %d */", strings.Join(columns, ", "), table, statements)
        		if err := db.Raw(query).Scan(&rows).Error; err != nil {
        			t.Fatal(err)
        		}
        		for _, row := range rows {
        			for name, value := range row {
        				if bytes, ok := value.([]byte); ok {
        					row[name] = string(bytes)
        				}
        			}
        			all = append(all, fmt.Sprint(table, " row ", row))
        		}
        		indexes, err := db.Migrator().GetIndexes(table)
        		if err != nil {
        			t.Fatal(err)
        		}
        		for _, index := range indexes {
        			unique, _ := index.Unique()
        			named := slices.Sorted(slices.Values(index.Columns()))
        			all = append(all, fmt.Sprint(table, " index ", index.Name(), " ", named, " ", unique))
        		}
        	}
        	slices.Sort(all)
        	return strings.Join(all, "\n")
        }

        """;
}
