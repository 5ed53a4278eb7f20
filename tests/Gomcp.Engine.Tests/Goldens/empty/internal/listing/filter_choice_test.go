package listing

import (
	"net/url"
	"slices"
	"testing"

	"example.com/empty/internal/form"
	"example.com/empty/internal/texts/textstest"
	"example.com/empty/internal/web/ui"
)

var written = List{
	Path:    "/books",
	Table:   "books",
	Default: "title",
	Sorts:   books.Sorts,
	Filters: []Filter{
		By("books", form.Field{Name: "author_id", Label: "pages.books.fields.author.label", Kind: form.Reference}).OrNull().Called("authors", "id", "name"),
		By("books", form.Field{Name: "owner_id", Label: "pages.books.fields.owner.label", Kind: form.Reference}).Closed(),
		By("books", Created),
	},
}

var authors = Offers{
	"author_id": {
		Options: []ui.Option{{Value: "3", Label: "Ann"}},
		Many:    true,
		More:    true,
	},
}

func askWritten(t *testing.T, query string) Page[int] {
	t.Helper()
	values, err := url.ParseQuery(query)
	if err != nil {
		t.Fatal(err)
	}
	return Page[int]{
		Query:  written.Read(t.Context(), values),
		Offers: authors,
	}
}

// What is typed beside a choice in the open form looks for more to choose: with the choice it would find nothing.
func TestASearchBesideAChoiceDoesNotNarrowTheList(t *testing.T) {
	for query, want := range map[string]string{
		"author_id.has=ann":                             "/books?author_id.has=ann",
		"author_id.has=ann&author_id.is=3":              "/books?author_id.has=ann&author_id.is=3",
		"author_id.has=ann&filters=open":                "/books?author_id.has=ann&filters=open",
		"author_id.has=ann&author_id.is=3&filters=open": "/books?author_id.is=3&filters=open",
	} {
		q := askWritten(t, query).Query
		if got := q.URL(1); got != want {
			t.Errorf("%s is %s, want %s", query, got, want)
		}
		if got := q.Sought("author_id"); got != "ann" {
			t.Errorf("%s looks for %q", query, got)
		}
	}
}

func TestManyRecordsAreSearchedInTheFilter(t *testing.T) {
	page := askWritten(t, "author_id.has=an&author_id.is=3&author_id.is=none&filters=open")
	shown := page.Filtering(textstest.Context(t), false)
	choice := shown.Filters[0].Choice
	if choice == nil {
		t.Fatal("nothing to search with")
	}
	if choice.Search != "an" || choice.Narrows != "author_id.has" || choice.Path != "/books/filters/author_id" || !choice.More {
		t.Errorf("got %+v", choice)
	}
	if !slices.Equal(choice.Chosen, []string{"3", "none"}) || choice.Options[0].Label != "Ann" || choice.First[0].Value != None {
		t.Errorf("got %+v", choice)
	}
	if got := shown.Used[0].Value; got != "Ann, None" {
		t.Errorf("in use: %s", got)
	}
	if shown.Filters[1].Choice != nil {
		t.Error("a closed filter is searched")
	}
}

func TestFewRecordsAreTicked(t *testing.T) {
	page := askWritten(t, "filters=open")
	page.Offers = Offers{"author_id": {Options: authors["author_id"].Options}}
	filter := page.Filtering(textstest.Context(t), false).Filters[0]
	if filter.Choice != nil || len(filter.Entries) != 1 || len(filter.Options) != 2 {
		t.Errorf("got %+v", filter)
	}
}

func TestOnlyFiltersThatOfferRecordsAreLookedInto(t *testing.T) {
	values := url.Values{"author_id.has": {"ann"}, "created_at.min": {"yesterday"}}
	for _, name := range []string{"owner_id", "created_at", "password", ""} {
		if _, ok := written.Looking(t.Context(), values, name); ok {
			t.Errorf("%q is looked into", name)
		}
	}
	query, ok := written.Looking(t.Context(), values, "author_id")
	if !ok || !query.Shows("author_id") || query.Sought("author_id") != "ann" || len(query.Problems) > 0 {
		t.Errorf("got %t, %+v", ok, query)
	}
	if values.Has("filters") || len(written.Filters) != 3 {
		t.Error("what was given has changed")
	}
	if got := query.Choice(t.Context(), authors); got.Name != "author_id.is" || got.Search != "ann" {
		t.Errorf("got %+v", got)
	}
}
