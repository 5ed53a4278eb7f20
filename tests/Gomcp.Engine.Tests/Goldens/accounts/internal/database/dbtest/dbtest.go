// Package dbtest gives a test a migrated database of its own.
package dbtest

import (
	"context"
	"crypto/rand"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-sql-driver/mysql"
	"gorm.io/gorm"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/database/migrations"
)

// Open returns a migrated database that goes away with the test: a SQLite file, or, when
// TEST_DB_DSN names a PostgreSQL or MySQL server, a new database there.
func Open(t testing.TB) *gorm.DB {
	t.Helper()
	db := OpenEmpty(t)
	if err := database.Migrate(t.Context(), db, database.KindOf(db), migrations.All()); err != nil {
		t.Fatalf("migrate: %v", err)
	}
	return db
}

// OpenEmpty is Open without the migrations.
func OpenEmpty(t testing.TB) *gorm.DB {
	t.Helper()
	dsn := os.Getenv("TEST_DB_DSN")
	if dsn == "" {
		return open(t, database.SQLite, filepath.Join(t.TempDir(), "test.db"))
	}
	kind, err := database.Infer(dsn)
	if err != nil {
		t.Fatalf("TEST_DB_DSN: %v", err)
	}
	if kind == database.SQLite {
		t.Fatal("TEST_DB_DSN is for PostgreSQL and MySQL: leave it empty to test with SQLite")
	}
	name := "test_" + strings.ToLower(rand.Text()[:16])
	server := open(t, kind, dsn)
	if err := server.Exec("CREATE DATABASE " + name).Error; err != nil {
		t.Fatalf("create a database for the test: %v", err)
	}
	t.Cleanup(func() { // after the test's own connections are closed
		drop := "DROP DATABASE " + name
		if kind == database.Postgres {
			drop += " WITH (FORCE)"
		}
		if err := server.WithContext(context.WithoutCancel(t.Context())).Exec(drop).Error; err != nil {
			t.Errorf("drop the test's database: %v", err)
		}
	})
	return open(t, kind, withDatabase(t, kind, dsn, name))
}

func open(t testing.TB, kind database.Kind, dsn string) *gorm.DB {
	t.Helper()
	db, err := database.Open(t.Context(), kind, dsn)
	if err != nil {
		t.Fatalf("open the test's database: %v", err)
	}
	t.Cleanup(func() {
		if err := database.Close(db); err != nil {
			t.Errorf("close the test's database: %v", err)
		}
	})
	return db
}

// withDatabase puts another database name into a DSN.
func withDatabase(t testing.TB, kind database.Kind, dsn, name string) string {
	t.Helper()
	switch {
	case strings.Contains(dsn, "://"):
		u, err := url.Parse(dsn)
		if err != nil {
			t.Fatal("TEST_DB_DSN cannot be read")
		}
		u.Path = "/" + name
		return u.String()
	case kind == database.Postgres:
		return dsn + " dbname=" + name
	default:
		c, err := mysql.ParseDSN(dsn)
		if err != nil {
			t.Fatal("TEST_DB_DSN cannot be read")
		}
		c.DBName = name
		return c.FormatDSN()
	}
}
