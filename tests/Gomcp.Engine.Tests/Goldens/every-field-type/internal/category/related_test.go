package category

import (
	"net/http"
	"testing"

	"example.com/sink/internal/database/dbtest"
)

// What a list and a page show of other tables comes with a fixed number of statements, however many rows there are.
func TestRelatedRecordsTakeNoStatementsOfTheirOwn(t *testing.T) {
	f := newFixture(t)
	first := f.create(t, f.full(1))
	statements := dbtest.CountStatements(t, f.db)
	for n := range 3 {
		if n > 0 {
			f.create(t, f.full(n+1))
		}
		before := statements()
		if _, err := f.repository.List(t.Context(), read("")); err != nil {
			t.Fatal(err)
		}
		if got := statements() - before; got != 2 {
			t.Errorf("a list of %d takes %d statements, want 2", n+1, got)
		}
	}

	before := statements()
	if _, err := f.repository.Get(t.Context(), first.ID); err != nil {
		t.Fatal(err)
	}
	if got := statements() - before; got != 1 {
		t.Errorf("one category takes %d statements, want 1", got)
	}
}

func TestLookingForAChoiceKeepsTheFormAndStoresNothing(t *testing.T) {
	f, browser := newBrowser(t)
	for name := range sources {
		sent := change(entries(f.full(1)), name+"-find", "1")
		answer := browser.Post("/categories", sent)
		wantStatus(t, answer, http.StatusOK)
		for field := range filled(f.full(1).category()) {
			if got := answer.Value(field); got != sent.Get(field) && sent.Get(field) != "false" {
				t.Errorf("%s was %q and is %q", field, sent.Get(field), got)
			}
		}
		wantStatus(t, browser.GetPart("/categories/choices/"+name+"?"+name+"-search=x"), http.StatusOK)
	}
	wantStatus(t, browser.GetPart("/categories/choices/nonsense"), http.StatusNotFound)
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || page.All != 0 {
		t.Errorf("%d categories were stored, %v", page.All, err)
	}
}

func TestALinkBeginsAFormWithWhatItBelongsTo(t *testing.T) {
	f, browser := newBrowser(t)
	for name := range fields {
		want := entries(f.full(1)).Get(name)
		answer := browser.Get("/categories/new?" + change(nil, name, want).Encode())
		wantStatus(t, answer, http.StatusOK)
		if got := answer.Value(name); got != want {
			t.Errorf("%s starts with %q, want %q", name, got, want)
		}
	}
}
