package database_test

import (
	"testing"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/database/dbtest"
)

type searched struct {
	ID   uint64 `gorm:"primaryKey"`
	Name string `gorm:"size:200;not null"`
}

func TestSearch(t *testing.T) {
	db := dbtest.OpenEmpty(t)
	if err := db.Migrator().CreateTable(&searched{}); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Éclair", "100% wool", "a_b", "axb", "wow!", `back\slash`, "it's"} {
		if err := db.Create(&searched{Name: name}).Error; err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		query string
		want  string
	}{
		{"éclair", "Éclair"},
		{"100%", "100% wool"},
		{"a_b", "a_b"},
		{"w!", "wow!"},
		{`k\s`, `back\slash`},
		{"it's", "it's"},
	}
	for _, tt := range tests {
		t.Run(tt.query, func(t *testing.T) {
			var names []string
			err := db.Model(&searched{}).
				Where("LOWER(name) LIKE ? ESCAPE '!'", "%"+database.EscapeLike(tt.query)+"%").
				Pluck("name", &names).Error
			if err != nil || len(names) != 1 || names[0] != tt.want {
				t.Errorf("got %q, %v; want only %q", names, err, tt.want)
			}
		})
	}
}
