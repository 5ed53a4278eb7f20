package change

import (
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// What a migration drops it keeps in a table of its own, set_aside_ and its number, so that the way back
// and the way up again lose nothing. Nothing else reads such a table: drop it when nobody needs it.

// SetAside keeps values of columns that are about to be dropped; an empty table leaves nothing behind.
func (t Table) SetAside(aside string, columns ...string) Step {
	return func(tx *gorm.DB) error {
		return t.keep(tx, aside, "id, "+strings.Join(columns, ", "), everyRow)
	}
}

// BringBack puts values that were kept back into their rows.
func (t Table) BringBack(aside string, columns ...string) Step {
	return func(tx *gorm.DB) error {
		if !tx.Migrator().HasTable(aside) {
			return nil
		}
		kept := clause.Table{Name: aside}
		for _, column := range columns {
			name := clause.Column{Name: column}
			err := t.sql(tx, "UPDATE ? SET ? = (SELECT kept.? FROM ? kept WHERE kept.id = ?.id) WHERE id IN (SELECT id FROM ?)",
				name, name, kept, clause.Table{Name: string(t)}, kept)
			if err != nil {
				return err
			}
		}
		return tx.Migrator().DropTable(aside)
	}
}

// Covered stops the migration where there are rows of which nothing was kept.
func (t Table) Covered(aside, problem string) Step {
	return func(tx *gorm.DB) error {
		condition := "id > 0"
		if tx.Migrator().HasTable(aside) {
			condition = "id NOT IN (SELECT id FROM " + aside + ")"
		}
		return t.Refuse(condition, problem)(tx)
	}
}

// SetAsideWhole keeps all rows of a table that is about to be dropped.
func (t Table) SetAsideWhole(aside string) Step {
	return func(tx *gorm.DB) error {
		return t.keep(tx, aside, "*", everyRow)
	}
}

// BringBackWhole puts rows that were kept back into their table, under their old ids.
func (t Table) BringBackWhole(aside string, columns ...string) Step {
	return func(tx *gorm.DB) error {
		if !tx.Migrator().HasTable(aside) {
			return nil
		}
		names := strings.Join(columns, ", ")
		if err := t.sql(tx, "INSERT INTO ? ("+names+") SELECT "+names+" FROM ? ORDER BY id", clause.Table{Name: aside}); err != nil {
			return err
		}
		if tx.Name() == "postgres" { // the others count from the largest id by themselves
			err := tx.Exec("SELECT setval(pg_get_serial_sequence(?, 'id'), (SELECT MAX(id) FROM "+string(t)+"))", string(t)).Error
			if err != nil {
				return err
			}
		}
		return tx.Migrator().DropTable(aside)
	}
}

// End is a column of a table of links, and the table that it refers to.
type End struct {
	Column string
	Table  string
}

// SetAsideLinks keeps all rows of a table of links that is about to be dropped.
func (t Table) SetAsideLinks(aside string) Step {
	return func(tx *gorm.DB) error {
		_, err := t.copyTo(tx, aside, "*", everyRow)
		return err
	}
}

// BringBackLinks puts links that were kept back into their table, where both of their ends are still there.
func (t Table) BringBackLinks(aside string, from, to End) Step {
	return func(tx *gorm.DB) error {
		if !tx.Migrator().HasTable(aside) {
			return nil
		}
		names := from.Column + ", " + to.Column
		err := t.sql(tx, "INSERT INTO ? ("+names+") SELECT "+names+" FROM ? WHERE ? IN (SELECT id FROM ?) AND ? IN (SELECT id FROM ?)",
			clause.Table{Name: aside},
			clause.Column{Name: from.Column}, clause.Table{Name: from.Table},
			clause.Column{Name: to.Column}, clause.Table{Name: to.Table})
		if err != nil {
			return err
		}
		return tx.Migrator().DropTable(aside)
	}
}

// SetAsideEmpty notes which rows have nothing in columns that are about to be filled.
func (t Table) SetAsideEmpty(aside string, columns ...string) Step {
	return func(tx *gorm.DB) error {
		names := strings.Join(columns, ", ")
		return t.keep(tx, aside, "id, updated_at, "+names, strings.ReplaceAll(names, ",", " IS NULL OR")+" IS NULL")
	}
}

// EmptyAgain takes out what rows were filled with. A row that was changed since then keeps it.
func (t Table) EmptyAgain(aside string, columns ...string) Step {
	return func(tx *gorm.DB) error {
		if !tx.Migrator().HasTable(aside) {
			return nil
		}
		table := clause.Table{Name: string(t)}
		for _, column := range columns {
			name := clause.Column{Name: column}
			err := t.sql(tx, "UPDATE ? SET ? = NULL WHERE EXISTS "+
				"(SELECT 1 FROM ? kept WHERE kept.id = ?.id AND kept.updated_at = ?.updated_at AND kept.? IS NULL)",
				name, clause.Table{Name: aside}, table, table, name)
			if err != nil {
				return err
			}
		}
		return tx.Migrator().DropTable(aside)
	}
}

func (t Table) keep(tx *gorm.DB, aside, columns, condition string) error {
	if kept, err := t.copyTo(tx, aside, columns, condition); err != nil || !kept {
		return err
	}
	return tx.Exec("CREATE UNIQUE INDEX uq_" + aside + "_id ON " + aside + " (id)").Error
}

// everyRow is a condition.
const everyRow = "1 = 1"

// copyTo makes a table of columns of the rows that a condition finds, where there are any.
func (t Table) copyTo(tx *gorm.DB, aside, columns, condition string) (bool, error) {
	if err := tx.Migrator().DropTable(aside); err != nil {
		return false, err
	}
	var rows int64
	if err := tx.Table(string(t)).Where(condition).Count(&rows).Error; err != nil || rows == 0 {
		return false, err
	}
	return true, tx.Exec("CREATE TABLE " + aside + " AS SELECT " + columns + " FROM " + string(t) + " WHERE " + condition).Error
}
