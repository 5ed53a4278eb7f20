package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"gorm.io/gorm"

	"example.com/accounts/internal/app"
	"example.com/accounts/internal/config"
	"example.com/accounts/internal/database"
	"example.com/accounts/internal/database/migrations"
)

func migrateUp(ctx context.Context, cfg config.Config, out io.Writer) error {
	return withDatabase(ctx, cfg, func(db *gorm.DB) error {
		pending, err := database.Pending(ctx, db, migrations.All())
		if err != nil {
			return err
		}
		if len(pending) == 0 {
			fmt.Fprintln(out, "nothing to do: the database has all migrations")
			return nil
		}
		if err := database.Migrate(ctx, db, cfg.Driver, migrations.All()); err != nil {
			return err
		}
		for _, id := range pending {
			fmt.Fprintln(out, "applied", id)
		}
		return nil
	})
}

func migrateDown(ctx context.Context, cfg config.Config, out io.Writer) error {
	return withDatabase(ctx, cfg, func(db *gorm.DB) error {
		states, err := database.Status(ctx, db, migrations.All())
		if err != nil {
			return err
		}
		last := ""
		for _, state := range states {
			if state.Applied {
				last = state.ID
			}
		}
		if err := database.Rollback(ctx, db, cfg.Driver, migrations.All()); err != nil {
			return err
		}
		fmt.Fprintln(out, "took back", last)
		return nil
	})
}

func migrateStatus(ctx context.Context, cfg config.Config, out io.Writer) error {
	return withDatabase(ctx, cfg, func(db *gorm.DB) error {
		states, err := database.Status(ctx, db, migrations.All())
		if err != nil {
			return err
		}
		for _, state := range states {
			word := "pending"
			if state.Applied {
				word = "applied"
			}
			fmt.Fprintln(out, word, state.ID)
		}
		return nil
	})
}

func withDatabase(ctx context.Context, cfg config.Config, f func(*gorm.DB) error) (err error) {
	db, err := app.OpenDatabase(ctx, cfg, app.NewLogger(cfg, os.Stderr))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, database.Close(db)) }()
	return f(db)
}
