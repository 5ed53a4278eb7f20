package database

import (
	"context"
	"errors"
	"fmt"

	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"
)

const migrationsTable = "schema_migrations"

// UseTransaction stays off: every migration gets its transaction from alone, which also takes a lock.
func options() *gormigrate.Options {
	o := *gormigrate.DefaultOptions
	o.TableName = migrationsTable
	return &o
}

// State says of one migration whether the database has it.
type State struct {
	ID      string
	Applied bool
}

// Migrate applies the migrations that the database does not have yet, one at a time. Several
// processes may call it at once: each migration runs once.
func Migrate(ctx context.Context, db *gorm.DB, kind Kind, all []*gormigrate.Migration) error {
	states, err := Status(ctx, db, all)
	if err != nil {
		return err
	}
	for i, m := range all {
		if states[i].Applied {
			continue
		}
		err := alone(ctx, db, kind, func(tx *gorm.DB) error {
			return gormigrate.New(tx, options(), []*gormigrate.Migration{m}).Migrate()
		})
		if err != nil {
			return fmt.Errorf("migration %s: %w", m.ID, err)
		}
	}
	return nil
}

// Rollback takes the last applied migration back. It fails with ErrNothingToRollBack when there is none.
func Rollback(ctx context.Context, db *gorm.DB, kind Kind, all []*gormigrate.Migration) error {
	pending, err := Pending(ctx, db, all)
	if err != nil {
		return err
	}
	if len(pending) == len(all) {
		return ErrNothingToRollBack
	}
	err = alone(ctx, db, kind, func(tx *gorm.DB) error {
		return gormigrate.New(tx, options(), all).RollbackLast()
	})
	if errors.Is(err, gormigrate.ErrNoRunMigration) { // another process was quicker
		return ErrNothingToRollBack
	}
	if err != nil {
		return fmt.Errorf("roll back: %w", err)
	}
	return nil
}

// ErrNothingToRollBack says that no migration is applied.
var ErrNothingToRollBack = errors.New("no migration is applied: there is nothing to roll back")

// Status lists all migrations in their order.
func Status(ctx context.Context, db *gorm.DB, all []*gormigrate.Migration) ([]State, error) {
	db = db.WithContext(ctx)
	applied := map[string]bool{}
	if db.Migrator().HasTable(migrationsTable) {
		var ids []string
		if err := db.Table(migrationsTable).Pluck("id", &ids).Error; err != nil {
			return nil, fmt.Errorf("read %s: %w", migrationsTable, err)
		}
		for _, id := range ids {
			applied[id] = true
		}
	} else if err := ctx.Err(); err != nil { // HasTable cannot report it
		return nil, err
	}
	states := make([]State, 0, len(all))
	for _, m := range all {
		states = append(states, State{ID: m.ID, Applied: applied[m.ID]})
	}
	return states, nil
}

// Pending lists the ids of the migrations that the database does not have.
func Pending(ctx context.Context, db *gorm.DB, all []*gormigrate.Migration) ([]string, error) {
	states, err := Status(ctx, db, all)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, s := range states {
		if !s.Applied {
			ids = append(ids, s.ID)
		}
	}
	return ids, nil
}
