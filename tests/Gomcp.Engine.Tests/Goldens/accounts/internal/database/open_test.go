package database_test

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/database/dbtest"
)

func TestOpenMakesTheFolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "not", "yet", "here 100%", "app.db")
	db, err := database.Open(t.Context(), database.SQLite, path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = database.Close(db) })
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}

func TestOpenEnforcesForeignKeys(t *testing.T) {
	db := dbtest.OpenEmpty(t)
	if database.KindOf(db) != database.SQLite {
		t.Skip("only SQLite can do without")
	}
	var on int
	if err := db.Raw("PRAGMA foreign_keys").Scan(&on).Error; err != nil || on != 1 {
		t.Errorf("foreign_keys = %d, %v", on, err)
	}
}

func TestOpenDoesNotPrintThePassword(t *testing.T) {
	const password = "s3cr3t-pass"
	for kind, dsn := range map[database.Kind]string{
		database.Postgres: "postgres://u:" + password + "@127.0.0.1:1/db?sslmode=wrong",
		database.MySQL:    "u:" + password + "@tcp(127.0.0.1:1/db",
		database.SQLite:   "app.db?key=" + password + "%zz",
	} {
		_, err := database.Open(t.Context(), kind, dsn)
		if err == nil || !strings.Contains(err.Error(), "DB_DSN") || strings.Contains(err.Error(), password) {
			t.Errorf("%s: got %v", kind, err)
		}
	}
}

func TestOpenGivesUp(t *testing.T) {
	for kind, dsn := range map[database.Kind]string{
		database.Postgres: "postgres://u:s3cr3t@" + freeAddress(t) + "/db?sslmode=disable",
		database.MySQL:    "u:s3cr3t@tcp(" + freeAddress(t) + ")/db",
	} {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
			defer cancel()
			_, err := database.Open(ctx, kind, dsn)
			if err == nil || strings.Contains(err.Error(), "s3cr3t") {
				t.Errorf("got %v", err)
			}
		})
	}
}

// A server that accepts and stays silent must not hold the start up for ever.
func TestOpenGivesUpOnSilence(t *testing.T) {
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = silent.Close() })
	ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer cancel()
	if _, err := database.Open(ctx, database.MySQL, "u:p@tcp("+silent.Addr().String()+")/db"); err == nil {
		t.Error("opened")
	}
}

func TestTimesAreUTC(t *testing.T) {
	type moment struct {
		ID uint64    `gorm:"primaryKey"`
		At time.Time `gorm:"precision:6;not null"`
	}
	db := dbtest.OpenEmpty(t)
	if err := db.Migrator().CreateTable(&moment{}); err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, time.March, 4, 5, 6, 7, 123456000, time.FixedZone("far", 9*3600))
	if err := db.Create(&moment{At: at}).Error; err != nil {
		t.Fatal(err)
	}
	var got moment
	if err := db.First(&got).Error; err != nil {
		t.Fatal(err)
	}
	if !got.At.Equal(at) || got.At.Location() != time.UTC {
		t.Errorf("got %v; want %v in UTC", got.At, at)
	}
}

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().String()
}
