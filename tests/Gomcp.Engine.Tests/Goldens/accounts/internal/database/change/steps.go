// Package change has the steps of which the migrations of later changes are made. A migration that was
// applied stays as it is, so a step keeps its meaning.
package change

import (
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
	"gorm.io/gorm/schema"
)

// Step is one change of a table.
type Step func(tx *gorm.DB) error

// Run takes steps one after the other.
func Run(steps ...Step) func(*gorm.DB) error {
	return func(tx *gorm.DB) error {
		for _, s := range steps {
			if err := s(tx); err != nil {
				return err
			}
		}
		return nil
	}
}

// Table changes the table of its name. What its methods call columns is a pointer to a struct with the
// definitions of some columns, and a member is a field of that struct.
type Table string

func (t Table) sql(tx *gorm.DB, statement string, values ...any) error {
	return tx.Exec(statement, append([]any{clause.Table{Name: string(t)}}, values...)...).Error
}

func (t Table) migrator(tx *gorm.DB) gorm.Migrator {
	return tx.Table(string(t)).Migrator()
}

// Create makes the table, as columns say.
func (t Table) Create(columns any) Step {
	return func(tx *gorm.DB) error {
		return t.migrator(tx).CreateTable(columns)
	}
}

// Drop drops the table with its rows.
func (t Table) Drop() Step {
	return func(tx *gorm.DB) error {
		return tx.Migrator().DropTable(string(t))
	}
}

// Rename gives the table another name.
func (t Table) Rename(to string) Step {
	return func(tx *gorm.DB) error {
		return t.sql(tx, "ALTER TABLE ? RENAME TO ?", clause.Table{Name: to})
	}
}

// AddColumn adds a column that may be empty, whatever columns say: rows that are there have nothing in
// it. A column that must not be empty is filled and altered next.
func (t Table) AddColumn(columns any, member string) Step {
	return func(tx *gorm.DB) error {
		column, kind, err := definition(tx, columns, member)
		if err != nil {
			return err
		}
		return t.sql(tx, "ALTER TABLE ? ADD ? ?", clause.Column{Name: column.DBName}, kind)
	}
}

// AlterColumn gives a column the type that columns say, and lets it be empty or not.
func (t Table) AlterColumn(columns any, member string) Step {
	return func(tx *gorm.DB) error {
		if tx.Name() != "postgres" {
			return t.migrator(tx).AlterColumn(columns, member)
		}
		column, kind, err := definition(tx, columns, member)
		if err != nil {
			return err
		}
		null := clause.Expr{SQL: "DROP NOT NULL"}
		if column.NotNull {
			null.SQL = "SET NOT NULL"
		}
		name := clause.Column{Name: column.DBName}
		return t.sql(tx, "ALTER TABLE ? ALTER ? TYPE ? USING ?::?, ALTER ? ?", name, kind, name, kind, name, null)
	}
}

// RenameColumn keeps the values, and the conditions that speak of them.
func (t Table) RenameColumn(from, to string) Step {
	return func(tx *gorm.DB) error {
		return t.sql(tx, "ALTER TABLE ? RENAME COLUMN ? TO ?", clause.Column{Name: from}, clause.Column{Name: to})
	}
}

// DropColumn drops a column that has neither an index nor a constraint any more.
func (t Table) DropColumn(column string) Step {
	return func(tx *gorm.DB) error {
		return tx.Migrator().DropColumn(string(t), column)
	}
}

// CreateIndex makes an index of columns, unique or not.
func (t Table) CreateIndex(columns any, name string) Step {
	return func(tx *gorm.DB) error {
		return t.migrator(tx).CreateIndex(columns, name)
	}
}

// DropIndex drops an index.
func (t Table) DropIndex(name string) Step {
	return func(tx *gorm.DB) error {
		return tx.Migrator().DropIndex(string(t), name)
	}
}

// CreateConstraint adds a check or a foreign key of columns.
func (t Table) CreateConstraint(columns any, name string) Step {
	return func(tx *gorm.DB) error {
		return t.migrator(tx).CreateConstraint(columns, name)
	}
}

// DropConstraint drops a check or a foreign key.
func (t Table) DropConstraint(name string) Step {
	return func(tx *gorm.DB) error {
		return tx.Migrator().DropConstraint(string(t), name)
	}
}

// definition is a member of columns, and its type without NOT NULL.
func definition(tx *gorm.DB, columns any, member string) (*schema.Field, clause.Expr, error) {
	stmt := &gorm.Statement{DB: tx}
	if err := stmt.Parse(columns); err != nil {
		return nil, clause.Expr{}, err
	}
	column := stmt.Schema.LookUpField(member)
	open := *column
	open.NotNull = false
	return column, tx.Migrator().FullDataTypeOf(&open), nil
}
