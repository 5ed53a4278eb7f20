package migrations_test

import (
	"sync"
	"testing"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/database/dbtest"
	"example.com/accounts/internal/database/migrations"
	"example.com/accounts/internal/models"
)

// everyModel has one line per table.
func everyModel() []any {
	return []any{
		&models.Category{},
		&models.Product{},
		&models.User{},
		&models.Session{},
		&models.PasswordReset{},
	}
}

// The models describe the tables that the migrations make: a column that only one of the two has, or
// that only one of them lets be empty, is found here and not by a person.
func TestModelsMatchTheMigratedTables(t *testing.T) {
	db := dbtest.Open(t)
	for _, model := range everyModel() {
		parsed, err := schema.Parse(model, &sync.Map{}, db.NamingStrategy)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(parsed.Table, func(t *testing.T) {
			compare(t, db, parsed)
		})
	}
}

func compare(t *testing.T, db *gorm.DB, model *schema.Schema) {
	t.Helper()
	types, err := db.Migrator().ColumnTypes(model.Table)
	if err != nil {
		t.Fatal(err)
	}
	columns := map[string]gorm.ColumnType{}
	for _, column := range types {
		columns[column.Name()] = column
	}
	if len(columns) == 0 {
		t.Fatalf("no migration makes the table %s", model.Table)
	}
	for _, name := range model.DBNames {
		column, ok := columns[name]
		if !ok {
			t.Errorf("%s.%s is in the model, but no migration makes it", model.Table, name)
			continue
		}
		delete(columns, name)
		compareColumn(t, db, model.FieldsByDBName[name], column)
	}
	for name := range columns {
		t.Errorf("%s.%s is in the database, but not in the model", model.Table, name)
	}
}

func compareColumn(t *testing.T, db *gorm.DB, field *schema.Field, column gorm.ColumnType) {
	t.Helper()
	nullable, ok := column.Nullable()
	if ok && nullable == field.NotNull && !field.PrimaryKey { // SQLite calls the id nullable
		t.Errorf("%s: nullable is %t in the database and %t in the model", field.DBName, nullable, !field.NotNull)
	}
	if database.KindOf(db) == database.SQLite || field.DataType != schema.String || field.Size == 0 {
		return // SQLite has no lengths
	}
	if length, ok := column.Length(); ok && length > 0 && int(length) != field.Size {
		t.Errorf("%s: length is %d in the database and %d in the model", field.DBName, length, field.Size)
	}
}

func TestMigrationsGoDownAndUpAgain(t *testing.T) {
	db := dbtest.Open(t)
	kind := database.KindOf(db)
	for range migrations.All() {
		if err := database.Rollback(t.Context(), db, kind, migrations.All()); err != nil {
			t.Fatal(err)
		}
	}
	for _, model := range everyModel() {
		if db.Migrator().HasTable(model) {
			t.Errorf("%T still has a table after all migrations went down", model)
		}
	}
	if err := database.Migrate(t.Context(), db, kind, migrations.All()); err != nil {
		t.Fatal(err)
	}
}
