package specimen

import (
	"fmt"
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
		if got := statements() - before; got != 4 {
			t.Errorf("a list of %d takes %d statements, want 4", n+1, got)
		}
	}

	before := statements()
	if _, err := f.repository.Get(t.Context(), first.ID); err != nil {
		t.Fatal(err)
	}
	if got := statements() - before; got != 4 {
		t.Errorf("one specimen takes %d statements, want 4", got)
	}
}

func TestPageLeadsToEveryOneOfLabels(t *testing.T) {
	f, browser := newBrowser(t)
	specimen := f.create(t, f.full(1))
	answer := browser.Get(fmt.Sprintf("/specimens/%d", specimen.ID))
	wantStatus(t, answer, http.StatusOK)
	if answer.Page.Find(fmt.Sprintf(`main a[href="/categories/%d"]`, f.category.ID)).Length() == 0 {
		t.Error("no link to what it is linked to")
	}
}

func TestLookingForAChoiceKeepsTheFormAndStoresNothing(t *testing.T) {
	f, browser := newBrowser(t)
	for name := range sources {
		sent := change(entries(f.full(1)), name+"-find", "1")
		answer := browser.Post("/specimens", sent)
		wantStatus(t, answer, http.StatusOK)
		for field := range filled(f.full(1).specimen()) {
			if got := answer.Value(field); got != sent.Get(field) && sent.Get(field) != "false" {
				t.Errorf("%s was %q and is %q", field, sent.Get(field), got)
			}
		}
		wantStatus(t, browser.GetPart("/specimens/choices/"+name+"?"+name+"-search=x"), http.StatusOK)
	}
	wantStatus(t, browser.GetPart("/specimens/choices/nonsense"), http.StatusNotFound)
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || page.All != 0 {
		t.Errorf("%d specimens were stored, %v", page.All, err)
	}
}

func TestALinkBeginsAFormWithWhatItBelongsTo(t *testing.T) {
	f, browser := newBrowser(t)
	for name := range fields {
		want := entries(f.full(1)).Get(name)
		answer := browser.Get("/specimens/new?" + change(nil, name, want).Encode())
		wantStatus(t, answer, http.StatusOK)
		if got := answer.Value(name); got != want {
			t.Errorf("%s starts with %q, want %q", name, got, want)
		}
	}
}
