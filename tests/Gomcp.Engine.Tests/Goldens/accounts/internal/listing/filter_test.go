package listing

import (
	"context"
	"net/url"
	"strings"
	"testing"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/texts/textstest"
)

var shelf = List{
	Path:    "/books",
	Table:   "books",
	Default: "title",
	Sorts:   books.Sorts,
	Filters: []Filter{
		By("books", form.Field{Name: "title", Label: "pages.books.fields.title.label", Kind: form.String}),
		By("books", form.Field{Name: "price", Label: "pages.books.fields.price.label", Kind: form.Decimal, Required: true, Min: "5"}),
		By("books", form.Field{Name: "lent", Label: "pages.books.fields.lent.label", Kind: form.Bool}).OrNull(),
		By("books", form.Field{Name: "author_id", Label: "pages.books.fields.author.label", Kind: form.Reference}),
		By("books", Created),
	},
}

func ask(query string) Query {
	values, _ := url.ParseQuery(query)
	return shelf.Read(context.Background(), values)
}

func TestFiltersStayInTheAddress(t *testing.T) {
	for query, want := range map[string]string{
		"price.min=&price.max=":                  "/books",
		"price.min=10&page=2":                    "/books?page=2&price.min=10",
		"title.has=+mug+&title=x":                "/books?title.has=mug",
		"lent.is=true&lent.is=none":              "/books?lent.is=true&lent.is=none",
		"author_id.is=3&author_id.is=3":          "/books?author_id.is=3",
		"password.is=x":                          "/books",
		"filters=open&created_at.min=2026-01-01": "/books?created_at.min=2026-01-01&filters=open",
	} {
		q := ask(query)
		if got := q.URL(q.Page); got != want {
			t.Errorf("%s is %s, want %s", query, got, want)
		}
		if len(q.Problems) > 0 {
			t.Errorf("%s: %v", query, q.Problems)
		}
	}
}

func TestWhatAFilterCannotReadIsSaidAndLeftOut(t *testing.T) {
	for _, query := range []string{
		"price.min=cheap", "price.max=1.005", "lent.is=perhaps", "author_id.is=none", "author_id.is=-1",
		"created_at.min=yesterday", "sort=password", "page=0", "per=x",
	} {
		q := ask(query)
		name, _, _ := strings.Cut(query, "=")
		if q.Problems.Of(name) == "" {
			t.Errorf("%s: nothing is said", query)
		}
		if _, narrowed := q.Narrow(); narrowed {
			t.Errorf("%s narrows the list", query)
		}
	}
}

func TestOpenFiltersShowWhatWasAsked(t *testing.T) {
	page := Page[int]{Query: ask("filters=open&price.min=10&price.max=cheap&sort=title,-created_at")}
	shown := page.Filtering(t.Context(), false)
	if len(shown.Filters) != len(shelf.Filters) || shown.Toggle != "/books?price.max=cheap&price.min=10&sort=title%2C-created_at" {
		t.Errorf("%d filters, toggle %s", len(shown.Filters), shown.Toggle)
	}
	price := shown.Filters[1]
	if price.Entries[0].Values[0] != "10" || price.Entries[1].Error == "" {
		t.Errorf("price: %+v", price)
	}
	if got := len(shown.Sorts); got != 2 {
		t.Errorf("%d selects for the order", got)
	}
	for _, kept := range page.Query.Kept() {
		if kept.Value != "" && kept.Name != "filters" {
			t.Errorf("%s is sent twice", kept.Name)
		}
	}
}

func TestFiltersInUseCanBeTakenOff(t *testing.T) {
	page := Page[int]{Query: ask("price.min=10&price.max=20&lent.is=true&lent.is=none&title.has=mug&q=x")}
	ctx := textstest.Context(t)
	var got []string
	for _, used := range page.Filtering(ctx, false).Used {
		got = append(got, used.Value)
	}
	if text := strings.Join(got, "; "); text != "“mug”; 10 to 20; Yes, None" {
		t.Errorf("in use: %s", text)
	}
	if got := page.Filtering(t.Context(), false).Used[1].URL; got != "/books?lent.is=true&lent.is=none&q=x&title.has=mug" {
		t.Errorf("without the price: %s", got)
	}
	if got := page.Filtering(t.Context(), false).Clear; got != "/books?q=x" {
		t.Errorf("without any: %s", got)
	}
	if got := page.Query.Export(); got != "/books/export.csv?lent.is=true&lent.is=none&price.max=20&price.min=10&q=x&title.has=mug" {
		t.Errorf("export: %s", got)
	}
}

func TestSortBySeveralColumns(t *testing.T) {
	for query, want := range map[string]string{
		"sort=title,-created_at":            "/books?sort=title%2C-created_at",
		"sort=title&sort=-created_at&sort=": "/books?sort=title%2C-created_at",
		"sort=title,-title":                 "/books",
		"sort=-title,nonsense":              "/books?sort=-title",
	} {
		if got := ask(query).URL(1); got != want {
			t.Errorf("%s is %s, want %s", query, got, want)
		}
	}
}
