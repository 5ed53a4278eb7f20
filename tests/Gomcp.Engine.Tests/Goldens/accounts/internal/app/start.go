package app

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"

	"gorm.io/gorm"

	"example.com/accounts/internal/config"
	"example.com/accounts/internal/database"
	"example.com/accounts/internal/database/migrations"
)

// openTimeout is how long a database server may take to come up.
const openTimeout = 15 * time.Second

// NewLogger writes text for people in development, and JSON for machines elsewhere.
func NewLogger(cfg config.Config, w io.Writer) *slog.Logger {
	options := &slog.HandlerOptions{Level: cfg.LogLevel}
	if cfg.Env == config.Development {
		return slog.New(slog.NewTextHandler(w, options))
	}
	return slog.New(slog.NewJSONHandler(w, options))
}

// OpenDatabase connects to the configured database, and says so when that takes a while.
func OpenDatabase(ctx context.Context, cfg config.Config, log *slog.Logger) (*gorm.DB, error) {
	ctx, cancel := context.WithTimeout(ctx, openTimeout)
	defer cancel()
	patience := time.AfterFunc(time.Second, func() {
		log.Info("waiting for the database", "database", cfg.Driver)
	})
	defer patience.Stop()
	db, err := database.Open(ctx, cfg.Driver, string(cfg.DSN))
	if err != nil {
		return nil, fmt.Errorf("%w\ncheck DB_DSN against .env.example, and that the database is running and lets the application in", err)
	}
	return db, nil
}

// PrepareDatabase migrates, but in production only looks: there a person decides when a table
// changes.
func PrepareDatabase(ctx context.Context, cfg config.Config, db *gorm.DB, log *slog.Logger) error {
	pending, err := database.Pending(ctx, db, migrations.All())
	if err != nil {
		return fmt.Errorf("look for migrations: %w", err)
	}
	if len(pending) == 0 {
		return nil
	}
	if cfg.Production() {
		return fmt.Errorf("the database lacks these migrations: %s\nrun them first: go run ./cmd/admin migrate up", strings.Join(pending, ", "))
	}
	if err := database.Migrate(ctx, db, cfg.Driver, migrations.All()); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	log.Info("database migrated", "migrations", pending)
	return nil
}
