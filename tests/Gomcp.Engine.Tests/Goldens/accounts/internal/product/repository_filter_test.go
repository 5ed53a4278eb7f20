package product

import (
	"slices"
	"strings"
	"testing"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/models"
)

func TestFiltersFindWhatTheySay(t *testing.T) {
	f := newFixture(t)
	for _, input := range []Input{f.full(1), f.least(2), f.full(3)} {
		f.create(t, input)
	}
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil {
		t.Fatal(err)
	}
	all, err := f.repository.Some(t.Context(), idsOf(page.Items))
	if err != nil {
		t.Fatal(err)
	}
	for _, filter := range list.Filters {
		name := filter.Field.Name
		if name == listing.Created.Name {
			continue
		}
		t.Run(name, func(t *testing.T) {
			for _, row := range all {
				value, _, _ := strings.Cut(filled(row)[name], separator(filter))
				if value == "" {
					continue
				}
				query := list.Read(t.Context(), filter.Exactly(value))
				if len(query.Problems) > 0 {
					t.Fatalf("%s: %v", value, query.Problems)
				}
				page, err := f.repository.List(t.Context(), query)
				if err != nil {
					t.Fatal(err)
				}
				var want []uint64
				for _, other := range all {
					if matches(filter, filled(other)[name], value) {
						want = append(want, other.ID)
					}
				}
				if got := idsOf(page.Items); !slices.Equal(got, want) || page.Total != int64(len(want)) {
					t.Errorf("%s found %v of %d, want %v", value, got, page.Total, want)
				}
			}
		})
	}
}

// matches says whether a stored value is what a filter asks for.
func matches(filter listing.Filter, stored, asked string) bool {
	switch filter.Field.Kind {
	case form.String, form.Text, form.Email, form.URL, form.Phone, form.Slug, form.Tags:
		return strings.Contains(strings.ToLower(stored), strings.ToLower(asked))
	case form.References:
		return slices.Contains(strings.Split(stored, ","), asked)
	default:
		return stored == asked
	}
}

// separator is what stands between the values of a field that has several.
func separator(filter listing.Filter) string {
	if filter.Field.Kind == form.References {
		return ","
	}
	return "\x00"
}

func idsOf(products []models.Product) []uint64 {
	var ids []uint64
	for _, product := range products {
		ids = append(ids, product.ID)
	}
	return ids
}

func TestFilterByTheDayOfCreation(t *testing.T) {
	f := newFixture(t)
	day := f.create(t, f.full(1)).CreatedAt.UTC().Format("2006-01-02")
	for query, want := range map[string]int64{
		"created_at.min=" + day + "&created_at.max=" + day: 1,
		"created_at.max=2001-01-01":                        0,
		"created_at.min=2001-01-01T09:30":                  1,
	} {
		page, err := f.repository.List(t.Context(), read(query))
		if err != nil {
			t.Fatal(err)
		}
		if page.Total != want || page.All != 1 {
			t.Errorf("%s found %d of %d, want %d", query, page.Total, page.All, want)
		}
	}
}

func TestEveryPairOfSortsKeepsEveryRow(t *testing.T) {
	f := newFixture(t)
	f.create(t, f.full(1))
	f.create(t, f.least(2))
	f.create(t, f.full(3))
	for i, sort := range list.Sorts {
		query := "sort=" + sort.Key + ",-" + list.Sorts[(i+1)%len(list.Sorts)].Key
		page, err := f.repository.List(t.Context(), read(query))
		if err != nil {
			t.Fatalf("%s: %v", query, err)
		}
		if len(page.Items) != 3 {
			t.Errorf("%s: %d rows", query, len(page.Items))
		}
	}
}

func TestEachReadsEverythingThatMatchesInOrder(t *testing.T) {
	f := newFixture(t)
	var want []uint64
	for n := range 4 {
		want = append(want, f.create(t, f.full(n+1)).ID)
	}
	var got []uint64
	err := f.repository.Each(t.Context(), read("sort=created_at&per=1&page=3"), func(product models.Product) error {
		got = append(got, product.ID)
		return nil
	})
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("read %v, %v; want %v", got, err, want)
	}
}
