package database_test

import (
	"errors"
	"sync"
	"testing"

	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/database/dbtest"
)

type shelf0001 struct {
	ID   uint64 `gorm:"primaryKey"`
	Name string `gorm:"size:100;not null;uniqueIndex:uq_shelves_name"`
}

func (shelf0001) TableName() string { return "shelves" }

type book0002 struct {
	ID      uint64    `gorm:"primaryKey"`
	Title   string    `gorm:"size:20;not null"`
	Pages   int32     `gorm:"type:integer;not null;check:chk_books_pages,pages > 0"`
	ShelfID uint64    `gorm:"not null;index:idx_books_shelf_id"`
	Shelf   shelf0001 `gorm:"constraint:fk_books_shelf_id,OnDelete:RESTRICT"`
}

func (book0002) TableName() string { return "books" }

type book0003 struct { // the whole new definition of the column: SQLite rebuilds the table
	Title string `gorm:"type:text;not null"`
}

func library() []*gormigrate.Migration {
	return []*gormigrate.Migration{
		{
			ID:       "0001_create_shelves",
			Migrate:  func(tx *gorm.DB) error { return tx.Migrator().CreateTable(&shelf0001{}) },
			Rollback: func(tx *gorm.DB) error { return tx.Migrator().DropTable("shelves") },
		},
		{
			ID:       "0002_create_books",
			Migrate:  func(tx *gorm.DB) error { return tx.Migrator().CreateTable(&book0002{}) },
			Rollback: func(tx *gorm.DB) error { return tx.Migrator().DropTable("books") },
		},
		{
			ID:       "0003_longer_titles",
			Migrate:  func(tx *gorm.DB) error { return tx.Table("books").Migrator().AlterColumn(&book0003{}, "Title") },
			Rollback: func(tx *gorm.DB) error { return tx.Table("books").Migrator().AlterColumn(&book0002{}, "Title") },
		},
	}
}

// openLibrary has the tables of two migrations, with rows.
func openLibrary(t *testing.T) (*gorm.DB, database.Kind) {
	t.Helper()
	db := dbtest.OpenEmpty(t)
	kind := database.KindOf(db)
	if err := database.Migrate(t.Context(), db, kind, library()[:2]); err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{
		"INSERT INTO shelves (name) VALUES ('attic')",
		"INSERT INTO books (title, pages, shelf_id) VALUES ('Tides', 120, 1)",
	} {
		if err := db.Exec(statement).Error; err != nil {
			t.Fatal(err)
		}
	}
	return db, kind
}

func TestMigrateAndRollBackOnFilledTables(t *testing.T) {
	db, kind := openLibrary(t)
	for range 2 {
		if err := database.Migrate(t.Context(), db, kind, library()); err != nil {
			t.Fatal(err)
		}
		if err := database.Rollback(t.Context(), db, kind, library()); err != nil {
			t.Fatal(err)
		}
	}
	var books int64
	if err := db.Table("books").Count(&books).Error; err != nil || books != 1 {
		t.Errorf("%d books, %v; want the one of before", books, err)
	}
}

func TestRollbackToTheEnd(t *testing.T) {
	db, kind := openLibrary(t)
	for range 2 {
		if err := database.Rollback(t.Context(), db, kind, library()); err != nil {
			t.Fatal(err)
		}
	}
	if err := database.Rollback(t.Context(), db, kind, library()); !errors.Is(err, database.ErrNothingToRollBack) {
		t.Errorf("got %v", err)
	}
	pending, err := database.Pending(t.Context(), db, library())
	if err != nil || len(pending) != 3 {
		t.Errorf("pending %q, %v", pending, err)
	}
}

func TestMigrateOnceAmongMany(t *testing.T) {
	db := dbtest.OpenEmpty(t)
	kind := database.KindOf(db)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			if err := database.Migrate(t.Context(), db, kind, library()); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	pending, err := database.Pending(t.Context(), db, library())
	if err != nil || len(pending) != 0 {
		t.Errorf("pending %q, %v", pending, err)
	}
}

func TestFailedMigrationLeavesNothing(t *testing.T) {
	db := dbtest.OpenEmpty(t)
	kind := database.KindOf(db)
	if kind == database.MySQL {
		t.Skip("MySQL commits every change of a table at once")
	}
	broken := errors.New("broken")
	all := []*gormigrate.Migration{{
		ID: "0001_broken",
		Migrate: func(tx *gorm.DB) error {
			return errors.Join(tx.Migrator().CreateTable(&shelf0001{}), broken)
		},
	}}
	if err := database.Migrate(t.Context(), db, kind, all); !errors.Is(err, broken) {
		t.Fatalf("got %v", err)
	}
	if db.Migrator().HasTable("shelves") {
		t.Error("the table stayed")
	}
}
