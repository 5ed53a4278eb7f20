package category

import (
	"encoding/csv"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gorm.io/gorm"

	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/texts/textstest"
)

func TestOpenFiltersHaveAnEntryForEach(t *testing.T) {
	f, browser := newBrowser(t)
	f.create(t, f.full(1))
	answer := browser.Get("/categories?filters=open&created_at.min=nonsense")
	wantStatus(t, answer, http.StatusOK)
	for _, filter := range list.Filters {
		for name := range filter.Exactly("") {
			if answer.Page.Find(`#filters [name="`+name+`"][form="search"]`).Length() == 0 {
				t.Errorf("no entry for %s", name)
			}
		}
	}
	if answer.Text("#filter-created_at-min-error") == "" {
		t.Error("nothing is said about an entry that cannot be read")
	}
	answer = browser.Get("/categories?created_at.min=2001-01-01")
	if got := answer.Text("#list .chip"); !strings.Contains(got, "2001-01-01") {
		t.Errorf("in use: %q", got)
	}
}

func TestFileHasEverythingThatMatches(t *testing.T) {
	f, browser := newBrowser(t)
	for n := range 3 {
		f.create(t, f.full(n+1))
	}
	answer := browser.Get("/categories/export.csv?sort=created_at&per=1&page=2")
	wantStatus(t, answer, http.StatusOK)
	if got := answer.Header.Get("Content-Type"); got != "text/csv; charset=utf-8" {
		t.Errorf("Content-Type %q", got)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(answer.Body, "\uFEFF"))).ReadAll()
	if err != nil || len(rows) != 4 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	if !slices.Equal(rows[0], exportHead(textstest.Context(t))) {
		t.Errorf("heads %q", rows[0])
	}
	answer = browser.Get("/categories/export.csv?created_at.max=2001-01-01")
	wantStatus(t, answer, http.StatusOK)
	if got := strings.Count(answer.Body, "\r\n"); got != 1 {
		t.Errorf("a file of nothing has %d lines", got)
	}
}

func TestSeveralAreDeletedTogether(t *testing.T) {
	f, browser := newBrowser(t)
	chosen := url.Values{}
	for n := range 2 {
		chosen.Add("ids", fmt.Sprint(f.create(t, f.full(n+1)).ID))
	}
	left := f.create(t, f.full(3))

	answer := browser.Get("/categories?select=page")
	if got := answer.Page.Find("tbody input[name=ids][checked]").Length(); got != 3 {
		t.Errorf("%d rows are ticked", got)
	}
	answer = browser.Get("/categories/delete?" + chosen.Encode())
	wantStatus(t, answer, http.StatusOK)
	if got, want := answer.Text("h1"), texts.Text(textstest.Context(t), "app.headings.delete", "name", counted(textstest.Context(t), 2)); got != want {
		t.Errorf("asks %q, want %q", got, want)
	}
	if got := answer.Page.Find("main form input[name=ids]").Length(); got != 2 {
		t.Errorf("the form has %d ids", got)
	}
	if answer = browser.GetPart("/categories/delete?" + chosen.Encode()); answer.Page.Find("main").Length() != 0 {
		t.Error("the answer to htmx is not the dialog alone")
	}

	chosen.Set("_method", "DELETE")
	chosen.Add("ids", "999")
	wantStatus(t, browser.Post("/categories", chosen), http.StatusSeeOther)
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || len(page.Items) != 1 || page.Items[0].ID != left.ID {
		t.Errorf("left: %v, %v", names(page.Items), err)
	}
}

func TestDeletingNothingSaysSo(t *testing.T) {
	_, browser := newBrowser(t)
	answer := browser.Get("/categories/delete?ids=x&ids=0")
	wantStatus(t, answer, http.StatusOK)
	if got := answer.Text("h1"); got != texts.Text(textstest.Context(t), "app.deletion.none_title") || answer.Page.Find("main .btn-danger").Length() != 0 {
		t.Errorf("says %q", got)
	}
	wantStatus(t, browser.Post("/categories", url.Values{"_method": {"DELETE"}}), http.StatusUnprocessableEntity)
}

func TestOneThatIsNeededKeepsAll(t *testing.T) {
	f, browser := newBrowser(t)
	category := f.create(t, f.full(1))
	free := f.create(t, f.full(2))
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
	chosen := url.Values{"ids": {fmt.Sprint(category.ID), fmt.Sprint(free.ID)}}
	answer := browser.Get("/categories/delete?" + chosen.Encode())
	wantStatus(t, answer, http.StatusOK)
	if answer.Page.Find("main .btn-danger").Length() != 0 || !slices.Contains(answer.Texts("main .facts dd"), texts.Text(textstest.Context(t), "app.deletion.blocks", "n", 1)) {
		t.Errorf("says %q", answer.Texts("main .facts dd"))
	}
	chosen.Set("_method", "DELETE")
	answer = browser.Post("/categories", chosen)
	wantStatus(t, answer, http.StatusConflict)
	if answer.Text("#error-summary h2") == "" {
		t.Error("does not say why")
	}
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || page.All != 2 {
		t.Errorf("%d are left, %v", page.All, err)
	}
}
