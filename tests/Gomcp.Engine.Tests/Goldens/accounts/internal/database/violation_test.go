package database_test

import (
	"errors"
	"testing"

	"example.com/accounts/internal/database"
)

func TestAsViolation(t *testing.T) {
	db, kind := openLibrary(t)
	tests := []struct {
		statement  string
		want       database.ViolationKind
		constraint string
		column     string
	}{
		{"INSERT INTO shelves (name) VALUES ('attic')", database.Unique, "uq_shelves_name", ""},
		{"UPDATE books SET pages = 0", database.Check, "chk_books_pages", ""},
		{"UPDATE books SET shelf_id = 9", database.Reference, "fk_books_shelf_id", ""},
		{"DELETE FROM shelves", database.InUse, "fk_books_shelf_id", ""},
		{"UPDATE books SET title = NULL", database.Required, "", "title"},
	}
	for _, tt := range tests {
		t.Run(tt.statement, func(t *testing.T) {
			v, ok := database.AsViolation(db.Exec(tt.statement).Error)
			if !ok || v.Kind != tt.want {
				t.Fatalf("got %v, %v; want %s", v, ok, tt.want)
			}
			if kind == database.SQLite && (v.Kind == database.Reference || v.Kind == database.InUse) {
				return // SQLite does not say which foreign key it was
			}
			if v.Constraint != tt.constraint || v.Column != tt.column {
				t.Errorf("got constraint %q, column %q", v.Constraint, v.Column)
			}
		})
	}
}

func TestTooLongIsAViolation(t *testing.T) {
	db, kind := openLibrary(t)
	if kind == database.SQLite {
		t.Skip("SQLite stores what is too long; the form has to refuse it")
	}
	err := db.Exec("UPDATE books SET title = 'a title of more than twenty characters'").Error
	if v, ok := database.AsViolation(err); !ok || v.Kind != database.TooLong {
		t.Errorf("got %v", err)
	}
}

func TestOtherErrorsAreNoViolations(t *testing.T) {
	db, _ := openLibrary(t)
	for _, err := range []error{nil, errors.New("other"), db.Exec("SELECT nothing FROM nowhere").Error} {
		if _, ok := database.AsViolation(err); ok {
			t.Errorf("%v taken for a violation", err)
		}
	}
}
