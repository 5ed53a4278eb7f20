package product

import (
	"fmt"
	"net/http"
	"testing"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/texts/textstest"
	"example.com/accounts/internal/web/webtest"
)

func newBrowser(t *testing.T) (fixture, *webtest.Browser) {
	t.Helper()
	f := newFixture(t)
	site := webtest.NewSite(t)
	return f, webtest.New(t, site, list.Path, NewHandler(f.service, site).Routes())
}

func wantStatus(t *testing.T, answer webtest.Answer, want int) {
	t.Helper()
	if answer.Status != want {
		t.Fatalf("status %d, want %d: %s", answer.Status, want, answer.Text("main"))
	}
}

func TestPageOfAnEmptyListOffersTheFirstStep(t *testing.T) {
	_, browser := newBrowser(t)
	answer := browser.Get("/products")
	wantStatus(t, answer, http.StatusOK)
	if got := answer.Text(".empty h2"); got != texts.Text(textstest.Context(t), "pages.products.list.empty_title") {
		t.Errorf("got %q", got)
	}
	if answer.Page.Find(`.empty a[href="/products/new"]`).Length() != 1 {
		t.Error("no way to the form")
	}
}

func TestListSearchesSortsAndPages(t *testing.T) {
	f, browser := newBrowser(t)
	for n := range 3 {
		f.create(t, f.full(n+1))
	}
	for query, want := range map[string]int{
		"":                      3,
		"sort=created_at":       3,
		"sort=nonsense":         3,
		"per=2&page=2":          1,
		"q=nothing+like+it+%25": 0,
	} {
		answer := browser.Get("/products?" + query)
		wantStatus(t, answer, http.StatusOK)
		if got := len(answer.Texts("tbody .cell-title a")); got != want {
			t.Errorf("%s shows %d, want %d", query, got, want)
		}
	}

	answer := browser.GetPart("/products?q=nothing+like+it")
	wantStatus(t, answer, http.StatusOK)
	if answer.Page.Find("main").Length() != 0 || answer.Text("#list h2") != texts.Text(textstest.Context(t), "pages.products.list.no_match_title") {
		t.Error("the answer is not the list alone, with the news that nothing was found")
	}
}

func TestPageOfProductShowsIt(t *testing.T) {
	f, browser := newBrowser(t)
	for n, input := range []Input{f.full(1), f.least(2)} {
		product := f.create(t, input)
		answer := browser.Get(fmt.Sprintf("/products/%d", product.ID))
		wantStatus(t, answer, http.StatusOK)
		if got := answer.Text("h1"); got != product.String() {
			t.Errorf("input %d: title %q", n, got)
		}
	}
}

func TestDeleteAsksAndDeletes(t *testing.T) {
	f, browser := newBrowser(t)
	product := f.create(t, f.full(1))
	path := fmt.Sprintf("/products/%d", product.ID)
	answer := browser.Get(path + "/delete")
	wantStatus(t, answer, http.StatusOK)
	if got, want := answer.Text("h1"), texts.Text(textstest.Context(t), "app.headings.delete", "name", product.String()); got != want {
		t.Errorf("asks %q, want %q", got, want)
	}
	if answer = browser.GetPart(path + "/delete"); answer.Page.Find("main").Length() != 0 {
		t.Error("the answer to htmx is not the dialog alone")
	}

	answer = browser.Post(path, change(nil, "_method", "DELETE"))
	wantStatus(t, answer, http.StatusSeeOther)
	wantStatus(t, browser.Get(path), http.StatusNotFound)
}

func TestUnknownProductIsNotFound(t *testing.T) {
	f, browser := newBrowser(t)
	for _, id := range []string{"999", "0", "-1", "x", "18446744073709551616"} {
		wantStatus(t, browser.Get("/products/"+id), http.StatusNotFound)
		wantStatus(t, browser.Get("/products/"+id+"/edit"), http.StatusNotFound)
		wantStatus(t, browser.Get("/products/"+id+"/delete"), http.StatusNotFound)
		wantStatus(t, browser.Post("/products/"+id, change(entries(f.full(1)), "_method", "PUT")), http.StatusNotFound)
		wantStatus(t, browser.Post("/products/"+id, change(nil, "_method", "DELETE")), http.StatusNotFound)
	}
}
