package product

import (
	"strings"
	"testing"

	"example.com/accounts/internal/database/dbtest"
)

// The list that everybody opens must not sort the whole table.
func TestTheUsualListUsesItsIndex(t *testing.T) {
	f := newFixture(t)
	for n := range 6 {
		f.create(t, f.full(n+1))
	}
	var statement string
	dbtest.Statements(t, f.db, func(ran string) { statement = ran })
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
		plan, _ := dbtest.Plan(t, f.db, "products", index, "SELECT id FROM products WHERE "+column+" = 1")
		if !strings.Contains(plan, index) {
			t.Errorf("%s: %s", column, plan)
		}
	}
}

// More rows on a page are no more queries.
func TestAListPageTakesAFewQueries(t *testing.T) {
	f := newFixture(t)
	queries := 0
	dbtest.Statements(t, f.db, func(string) { queries++ })
	counts := map[int]int{}
	for n := range 6 {
		f.create(t, f.full(n+1))
		queries = 0
		if _, err := f.repository.List(t.Context(), read("")); err != nil {
			t.Fatal(err)
		}
		counts[n+1] = queries
	}
	if counts[1] != counts[6] || counts[6] > 2 {
		t.Errorf("queries by rows: %v; want at most 2", counts)
	}
}
