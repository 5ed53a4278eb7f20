package product

import (
	"context"
	"fmt"
	"net/url"
	"testing"

	"github.com/shopspring/decimal"
	"gorm.io/gorm"

	"example.com/accounts/internal/database/dbtest"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/models"
)

// fixture is an empty table of products, and what products refer to.
type fixture struct {
	db         *gorm.DB
	repository *Repository
	service    *Service
	category   models.Category
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
	const n = 1
	f.category = models.Category{
		Name: fmt.Sprintf("Name %d", n),
	}
	if err := gorm.G[models.Category](db).Create(t.Context(), &f.category); err != nil {
		t.Fatal(err)
	}
	return f
}

// full is the n-th product with every field filled in.
func (f fixture) full(n int) Input {
	return Input{
		Name:          fmt.Sprintf("Name %d", n),
		SKU:           fmt.Sprintf("SKU %d", n),
		Price:         decimal.New(2450+int64(n), -2),
		Stock:         int32(12 + n),
		Status:        models.ProductStatusDraft,
		Description:   new(fmt.Sprintf("Description %d\nwith a second line", n)),
		AvailableFrom: new(models.Date{Year: 2026, Month: 3, Day: n}),
		Featured:      true,
		CategoryID:    f.category.ID,
	}
}

// least is the n-th product with no more than it needs.
func (f fixture) least(n int) Input {
	input := f.full(n)
	input.Description = nil
	input.AvailableFrom = nil
	input.Featured = false
	return input
}

// create stores what input says.
func (f fixture) create(t testing.TB, input Input) models.Product {
	t.Helper()
	product, err := f.service.Create(t.Context(), input)
	if err != nil {
		t.Fatalf("create: %v", err)
	}
	return product
}

// read is a query as it would come from an address.
func read(query string) listing.Query {
	values, _ := url.ParseQuery(query)
	return list.Read(context.Background(), values)
}

// entries is what the form sends for an input.
func entries(input Input) url.Values {
	sent := url.Values{}
	for name, value := range filled(input.product()) {
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

// names are the names of products in their order.
func names(products []models.Product) []string {
	all := make([]string, 0, len(products))
	for _, product := range products {
		all = append(all, product.String())
	}
	return all
}

// stored is a product as the form would show it.
func (f fixture) stored(t testing.TB, id uint64) form.Values {
	t.Helper()
	product, err := f.repository.Get(t.Context(), id)
	if err != nil {
		t.Fatalf("get: %v", err)
	}
	return filled(product)
}
