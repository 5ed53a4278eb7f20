package main

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/database/migrations"
)

func admin(t *testing.T, dsn string, args ...string) (string, error) {
	t.Helper()
	getenv := func(name string) string {
		return map[string]string{"APP_ENV": "test", "DB_DSN": dsn}[name]
	}
	var out strings.Builder
	err := run(t.Context(), args, getenv, t.TempDir(), &out)
	return out.String(), err
}

func TestMigrate(t *testing.T) {
	dsn := filepath.Join(t.TempDir(), "app.db")
	all := len(migrations.All())
	steps := []struct {
		args string
		word string
		want int
	}{
		{"migrate status", "pending", all},
		{"migrate up", "applied", all},
		{"migrate up", "nothing to do", 1},
		{"migrate status", "applied", all},
		{"migrate down", "took back", 1},
		{"migrate status", "pending", 1},
		{"migrate up", "applied", 1},
	}
	for _, step := range steps {
		out, err := admin(t, dsn, strings.Fields(step.args)...)
		if err != nil || strings.Count(out, step.word) != step.want {
			t.Errorf("%s: %v, want %d times %q:\n%s", step.args, err, step.want, step.word, out)
		}
	}
}

func TestMigrateDownToTheEnd(t *testing.T) {
	dsn := filepath.Join(t.TempDir(), "app.db")
	if _, err := admin(t, dsn, "migrate", "down"); !errors.Is(err, database.ErrNothingToRollBack) {
		t.Errorf("got %v", err)
	}
}

func TestRoutes(t *testing.T) {
	out, err := admin(t, "not a database", "routes")
	if err == nil {
		t.Errorf("a DSN that cannot be read was accepted:\n%s", out)
	}
	out, err = admin(t, filepath.Join(t.TempDir(), "app.db"), "routes")
	if err != nil || !strings.Contains(out, "/healthz") {
		t.Errorf("%v:\n%s", err, out)
	}
}

func TestUnknownCommands(t *testing.T) {
	for _, args := range [][]string{nil, {"migrate"}, {"migrate", "sideways"}} {
		if _, err := admin(t, "app.db", args...); !errors.Is(err, errUsage) {
			t.Errorf("%q: %v", args, err)
		}
	}
}
