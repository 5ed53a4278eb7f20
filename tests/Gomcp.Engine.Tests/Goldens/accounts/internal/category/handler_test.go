package category

import (
	"fmt"
	"net/http"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"gorm.io/gorm"

	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/texts/textstest"
	"example.com/accounts/internal/web/webtest"
)

func newBrowser(t *testing.T) (fixture, *webtest.Browser) {
	t.Helper()
	f := newFixture(t)
	site := webtest.NewSite(t)
	return f, webtest.New(t, site, list.Path, webtest.SignedIn(NewHandler(f.service, site).Routes()))
}

// newVisitor is newBrowser for somebody who is not signed in.
func newVisitor(t *testing.T) (fixture, *webtest.Browser) {
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
	answer := browser.Get("/categories")
	wantStatus(t, answer, http.StatusOK)
	if got := answer.Text(".empty h2"); got != texts.Text(textstest.Context(t), "pages.categories.list.empty_title") {
		t.Errorf("got %q", got)
	}
	if answer.Page.Find(`.empty a[href="/categories/new"]`).Length() != 1 {
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
		answer := browser.Get("/categories?" + query)
		wantStatus(t, answer, http.StatusOK)
		if got := len(answer.Texts("tbody .cell-title a")); got != want {
			t.Errorf("%s shows %d, want %d", query, got, want)
		}
	}

	answer := browser.GetPart("/categories?q=nothing+like+it")
	wantStatus(t, answer, http.StatusOK)
	if answer.Page.Find("main").Length() != 0 || answer.Text("#list h2") != texts.Text(textstest.Context(t), "pages.categories.list.no_match_title") {
		t.Error("the answer is not the list alone, with the news that nothing was found")
	}
}

func TestPageOfCategoryShowsIt(t *testing.T) {
	f, browser := newBrowser(t)
	for n, input := range []Input{f.full(1), f.least(2)} {
		category := f.create(t, input)
		answer := browser.Get(fmt.Sprintf("/categories/%d", category.ID))
		wantStatus(t, answer, http.StatusOK)
		if got := answer.Text("h1"); got != category.String() {
			t.Errorf("input %d: title %q", n, got)
		}
	}
}

func TestVisitorsAreOfferedNoChange(t *testing.T) {
	f, visitor := newVisitor(t)
	const offers = `main [href$="/new"], main [href$="/edit"], main [href$="/delete"], main [href$="/deleted"], main [name=ids], main form[method=post], .bulk, .cell-check, .cell-actions`
	empty := visitor.Get("/categories")
	wantStatus(t, empty, http.StatusOK)
	category := f.create(t, f.full(1))
	for _, answer := range []webtest.Answer{
		empty,
		visitor.Get("/categories"),
		visitor.Get("/categories?select=page&filters=open"),
		visitor.GetPart("/categories"),
		visitor.Get(fmt.Sprintf("/categories/%d", category.ID)),
	} {
		wantStatus(t, answer, http.StatusOK)
		if found := answer.Page.Find(offers); found.Length() != 0 {
			t.Errorf("%s: offers %q", answer.Text("title"), found.Text())
		}
	}
	if got := visitor.Get("/categories").Text("tbody .cell-title a"); got != category.String() {
		t.Errorf("a visitor sees %q", got)
	}
}

func TestDeleteAsksAndDeletes(t *testing.T) {
	f, browser := newBrowser(t)
	category := f.create(t, f.full(1))
	path := fmt.Sprintf("/categories/%d", category.ID)
	answer := browser.Get(path + "/delete")
	wantStatus(t, answer, http.StatusOK)
	if got, want := answer.Text("h1"), texts.Text(textstest.Context(t), "app.headings.delete", "name", category.String()); got != want {
		t.Errorf("asks %q, want %q", got, want)
	}
	if answer = browser.GetPart(path + "/delete"); answer.Page.Find("main").Length() != 0 {
		t.Error("the answer to htmx is not the dialog alone")
	}

	answer = browser.Post(path, change(nil, "_method", "DELETE"))
	wantStatus(t, answer, http.StatusSeeOther)
	wantStatus(t, browser.Get(path), http.StatusNotFound)
}

func TestUnknownCategoryIsNotFound(t *testing.T) {
	f, browser := newBrowser(t)
	for _, id := range []string{"999", "0", "-1", "x", "18446744073709551616"} {
		wantStatus(t, browser.Get("/categories/"+id), http.StatusNotFound)
		wantStatus(t, browser.Get("/categories/"+id+"/edit"), http.StatusNotFound)
		wantStatus(t, browser.Get("/categories/"+id+"/delete"), http.StatusNotFound)
		wantStatus(t, browser.Post("/categories/"+id, change(entries(f.full(1)), "_method", "PUT")), http.StatusNotFound)
		wantStatus(t, browser.Post("/categories/"+id, change(nil, "_method", "DELETE")), http.StatusNotFound)
	}
}

func TestCategoryThatIsNeededStays(t *testing.T) {
	f, browser := newBrowser(t)
	category := f.create(t, f.full(1))
	path := fmt.Sprintf("/categories/%d", category.ID)
	const n = 1
	err := gorm.G[models.Product](f.db).Create(t.Context(), &models.Product{
		Name:       fmt.Sprintf("Name %d", n),
		SKU:        fmt.Sprintf("SKU %d", n),
		Price:      decimal.New(2450+int64(n), -2),
		Stock:      int32(12 + n),
		Status:     models.ProductStatusDraft,
		CategoryID: category.ID,
	})
	if err != nil {
		t.Fatal(err)
	}

	answer := browser.Get(path + "/delete")
	wantStatus(t, answer, http.StatusOK)
	if got := answer.Texts("main .facts dd"); !slices.Contains(got, texts.Text(textstest.Context(t), "app.deletion.blocks", "n", 1)) {
		t.Errorf("says %q", got)
	}
	answer = browser.Post(path, change(nil, "_method", "DELETE"))
	wantStatus(t, answer, http.StatusConflict)
	if got := answer.Text("#error-summary h2"); got != texts.Text(textstest.Context(t), "pages.categories.deletion.refused") {
		t.Errorf("says %q", got)
	}
	wantStatus(t, browser.Get(path), http.StatusOK)
}
