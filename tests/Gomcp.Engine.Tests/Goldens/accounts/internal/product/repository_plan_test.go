package product

import (
	"strings"
	"testing"

	"example.com/accounts/internal/database/dbtest"
	"example.com/accounts/internal/models"
)

// The list that everybody opens must not sort the whole table.
func TestTheUsualListUsesItsIndex(t *testing.T) {
	f := newFixture(t)
	for n := range 6 {
		f.create(t, f.full(n+1))
	}
	var statement string
	dbtest.Statements(t, f.db, func(ran string) {
		if strings.Contains(ran, "ORDER BY") {
			statement = ran
		}
	})
	if _, err := f.repository.List(t.Context(), read("per=2")); err != nil {
		t.Fatal(err)
	}
	usual := statement
	plan, sorts := dbtest.Plan(t, f.db, "products", "idx_products_created_at", usual)
	if sorts || !strings.Contains(plan, "idx_products_created_at") {
		t.Errorf("plan of %s: %s", usual, plan)
	}
}

// What belongs to another record is found without reading the whole table.
func TestEveryForeignKeyHasAnIndex(t *testing.T) {
	f := newFixture(t)
	for column, index := range map[string]string{
		"category_id": "idx_products_category_id",
	} {
		plan, _ := dbtest.Plan(t, f.db, "products", index, "SELECT id FROM products WHERE "+column+" = '1'")
		if !strings.Contains(plan, index) {
			t.Errorf("%s: %s", column, plan)
		}
	}
}

// What a list, a file and a page show of other tables comes with a fixed number of queries, however many rows there are.
func TestRelatedRecordsTakeNoQueriesOfTheirOwn(t *testing.T) {
	f := newFixture(t)
	queries := 0
	dbtest.Statements(t, f.db, func(string) { queries++ })
	takes := func(what string, want int, do func() error) {
		t.Helper()
		queries = 0
		if err := do(); err != nil || queries != want {
			t.Errorf("%s takes %d queries, want %d; %v", what, queries, want, err)
		}
	}
	for n := range 3 {
		created := f.create(t, f.full(n+1))
		takes("a list", 2, func() error {
			_, err := f.repository.List(t.Context(), read(""))
			return err
		})
		takes("a file", 2, func() error {
			return f.repository.Each(t.Context(), read(""), func(models.Product) error { return nil })
		})
		takes("one product", 1, func() error {
			_, err := f.repository.Get(t.Context(), created.ID)
			return err
		})
	}
}
