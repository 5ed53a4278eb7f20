package category

import (
	"context"
	"fmt"
	"net/url"
	"testing"

	"gorm.io/gorm"

	"example.com/sink/internal/database/dbtest"
	"example.com/sink/internal/form"
	"example.com/sink/internal/listing"
	"example.com/sink/internal/models"
)

// fixture is an empty table of categories.
type fixture struct {
	db         *gorm.DB
	repository *Repository
	service    *Service
}

func newFixture(t testing.TB) fixture {
	t.Helper()
	db := dbtest.Open(t)
	repository := NewRepository(db)
	f := fixture{
		db:         db,
		repository: repository,
		service:    NewService(repository),
	}
	return f
}

// full is the n-th category with every field filled in.
func (f fixture) full(n int) Input {
	return Input{
		Name:        fmt.Sprintf("Name %d", n),
		Description: new(fmt.Sprintf("Description %d\nwith a second line", n)),
		FavouriteID: nil,
	}
}

// least is the n-th category with no more than it needs.
func (f fixture) least(n int) Input {
	input := f.full(n)
	input.Description = nil
	input.FavouriteID = nil
	return input
}

// create stores what input says.
func (f fixture) create(t testing.TB, input Input) models.Category {
	t.Helper()
	category, err := f.service.Create(t.Context(), input)
	if err != nil {
		t.Fatalf("create: %v", err)
	}
	return category
}

// read is a query as it would come from an address.
func read(query string) listing.Query {
	values, _ := url.ParseQuery(query)
	return list.Read(context.Background(), values)
}

// entries is what the form sends for an input.
func entries(input Input) url.Values {
	sent := url.Values{}
	for name, value := range filled(input.category()) {
		sent.Set(name, value)
	}
	return sent
}

// change is entries with one of them changed.
func change(sent url.Values, name, value string) url.Values {
	changed := url.Values{}
	for key := range sent {
		changed.Set(key, sent.Get(key))
	}
	changed.Set(name, value)
	return changed
}

// names are the names of categories in their order.
func names(categories []models.Category) []string {
	all := make([]string, 0, len(categories))
	for _, category := range categories {
		all = append(all, category.String())
	}
	return all
}

// stored is a category as the form would show it.
func (f fixture) stored(t testing.TB, id uint64) form.Values {
	t.Helper()
	category, err := f.repository.Get(t.Context(), id)
	if err != nil {
		t.Fatalf("get: %v", err)
	}
	return filled(category)
}
