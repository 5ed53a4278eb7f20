package category

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/accounts/internal/models"
)

func TestListSearches(t *testing.T) {
	f := newFixture(t)
	for n, name := range []string{"Mug 100%", "Mug a_b", "Éclair!", `Back\slash`} {
		input := f.full(n + 1)
		input.Name = name
		f.create(t, input)
	}
	for search, want := range map[string][]string{
		"MUG":     {"Mug a_b", "Mug 100%"},
		"100%":    {"Mug 100%"},
		"a_b":     {"Mug a_b"},
		"clair!":  {"Éclair!"},
		`k\s`:     {`Back\slash`},
		"' OR 1":  {},
		"nothing": {},
	} {
		query := read("")
		query.Search = search
		page, err := f.repository.List(t.Context(), query)
		if err != nil {
			t.Fatalf("%s: %v", search, err)
		}
		if got := names(page.Items); !slices.Equal(got, want) {
			t.Errorf("%s found %v, want %v", search, got, want)
		}
		if page.Total != int64(len(want)) || page.All != 4 {
			t.Errorf("%s: total %d of %d", search, page.Total, page.All)
		}
	}
}

func TestListSearchIgnoresCaseBeyondASCII(t *testing.T) {
	f := newFixture(t)
	var folds bool
	if err := f.db.Raw("SELECT LOWER('É') = 'é'").Scan(&folds).Error; err != nil {
		t.Fatal(err)
	}
	if !folds {
		t.Skip("this database was made with a locale that knows ASCII only")
	}
	input := f.full(1)
	input.Name = "Éclair"
	f.create(t, input)
	page, err := f.repository.List(t.Context(), read("q=éCLAIR"))
	if err != nil {
		t.Fatal(err)
	}
	if page.Total != 1 {
		t.Errorf("found %d", page.Total)
	}
}

func TestListSortsBothWays(t *testing.T) {
	f := newFixture(t)
	for n, name := range []string{"b1", "C1", "a1"} {
		input := f.full(n + 1)
		input.Name = name
		f.create(t, input)
	}
	for sort, want := range map[string]string{
		"sort=name":        "a1 b1 C1",
		"sort=-name":       "C1 b1 a1",
		"sort=created_at":  "b1 C1 a1",
		"":                 "a1 C1 b1",
		"sort=nonsense":    "a1 C1 b1",
		"sort=name;DROP--": "a1 C1 b1",
	} {
		page, err := f.repository.List(t.Context(), read(sort))
		if err != nil {
			t.Fatalf("%s: %v", sort, err)
		}
		if got := strings.Join(names(page.Items), " "); got != want {
			t.Errorf("%q gave %s, want %s", sort, got, want)
		}
	}
}

func TestEverySortKeepsEveryRow(t *testing.T) {
	f := newFixture(t)
	f.create(t, f.full(1))
	f.create(t, f.least(2))
	f.create(t, f.full(3))
	for _, sort := range list.Sorts {
		for _, direction := range []string{"", "-"} {
			page, err := f.repository.List(t.Context(), read("sort="+direction+sort.Key))
			if err != nil {
				t.Fatalf("%s%s: %v", direction, sort.Key, err)
			}
			if len(page.Items) != 3 {
				t.Errorf("%s%s: %d rows", direction, sort.Key, len(page.Items))
			}
		}
	}
}

func TestListPages(t *testing.T) {
	f := newFixture(t)
	place := map[uint64]int{}
	for n := range 5 {
		place[f.create(t, f.full(n+1)).ID] = n + 1
	}
	places := func(categories []models.Category) string {
		all := make([]string, 0, len(categories))
		for _, category := range categories {
			all = append(all, fmt.Sprint(place[category.ID]))
		}
		return strings.Join(all, " ")
	}
	for query, want := range map[string]string{
		"sort=created_at&per=2":         "1: 1 2",
		"sort=created_at&per=2&page=3":  "3: 5",
		"sort=created_at&per=2&page=99": "3: 5",
		"sort=created_at&per=2&page=-1": "1: 1 2",
		"sort=-created_at&per=2&page=2": "2: 3 2",
	} {
		page, err := f.repository.List(t.Context(), read(query))
		if err != nil {
			t.Fatalf("%s: %v", query, err)
		}
		if got := fmt.Sprintf("%d: %s", page.Query.Page, places(page.Items)); got != want {
			t.Errorf("%s gave %s, want %s", query, got, want)
		}
	}
	if got := read("per=5000").PerPage; got != 100 {
		t.Errorf("5000 rows on a page were cut to %d", got)
	}
}
