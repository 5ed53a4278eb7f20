package listing

import (
	"context"
	"net/url"
	"strings"
	"testing"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/texts/textstest"
	"example.com/accounts/internal/web/ui"
)

var books = List{
	Path:    "/books",
	Table:   "books",
	Default: "-created_at",
	Sorts: []Sort{
		{Key: "title", Label: "pages.books.fields.title.label", By: Text("books", "title")},
		{Key: "created_at", Label: "app.record.created", By: Value("books", "created_at")},
	},
}

func read(query string) Query {
	values, _ := url.ParseQuery(query)
	return books.Read(context.Background(), values)
}

func TestReadTakesOnlyWhatTheListOffers(t *testing.T) {
	for query, want := range map[string]string{
		"":                          "/books",
		"sort=-created_at":          "/books",
		"sort=created_at":           "/books?sort=created_at",
		"sort=title":                "/books?sort=title",
		"sort=--title":              "/books",
		"sort=password":             "/books",
		"page=3":                    "/books?page=3",
		"page=x&per=-4":             "/books",
		"page=99999999999999999999": "/books",
		"per=50":                    "/books?per=50",
		"per=101":                   "/books?per=100",
		"q=a+%26+b":                 "/books?q=a+%26+b",
		"q=%00%ff+a%0A":             "/books?q=a",
		"q=++":                      "/books",
	} {
		q := read(query)
		if got := q.URL(q.Page); got != want {
			t.Errorf("%s is %s, want %s", query, got, want)
		}
	}
	if got := len(read("q=" + strings.Repeat("x", 500)).Search); got != longestSearch {
		t.Errorf("a search of 500 characters was cut to %d", got)
	}
}

func TestWithinStaysOnTheLastPage(t *testing.T) {
	for total, want := range map[int64]int{0: 1, 1: 1, 20: 1, 21: 2, 1000: 5} {
		if got := read("page=5").Within(total).Page; got != want {
			t.Errorf("page 5 of %d rows became %d, want %d", total, got, want)
		}
	}
}

func TestColumnsTurnTheSortRound(t *testing.T) {
	ctx := textstest.Context(t)
	q := read("sort=title&q=x&page=4")
	if got := q.Column(ctx, "title", "num"); got.URL != "/books?q=x&sort=-title" || got.Direction != ui.Ascending || got.Class != "num" {
		t.Errorf("title: %+v", got)
	}
	if got := q.Column(ctx, "created_at", ""); got.URL != "/books?q=x&sort=created_at" || got.Direction != "" {
		t.Errorf("created_at: %+v", got)
	}
	if got := read("").Column(ctx, "created_at", ""); got.URL != "/books?sort=created_at" || got.Direction != ui.Descending || got.Label != texts.Text(ctx, "app.record.created") {
		t.Errorf("created_at of the usual list: %+v", got)
	}
	if got := len(q.Columns(ctx)); got != 2 {
		t.Errorf("%d columns", got)
	}
}
