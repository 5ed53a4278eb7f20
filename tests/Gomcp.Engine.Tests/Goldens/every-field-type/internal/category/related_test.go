package category

import (
	"net/http"
	"net/url"
	"testing"
)

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
		filter := http.StatusNotFound
		if _, offers := list.Looking(t.Context(), url.Values{}, name); offers {
			filter = http.StatusOK
		}
		wantStatus(t, browser.GetPart("/categories/filters/"+name+"?"+name+".has=x"), filter)
	}
	wantStatus(t, browser.GetPart("/categories/choices/nonsense"), http.StatusNotFound)
	wantStatus(t, browser.GetPart("/categories/filters/nonsense"), http.StatusNotFound)
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || page.All != 0 {
		t.Errorf("%d categories were stored, %v", page.All, err)
	}
}

func TestALinkBeginsAFormWithWhatItBelongsTo(t *testing.T) {
	f, browser := newBrowser(t)
	for name := range sources {
		want := entries(f.full(1)).Get(name)
		answer := browser.Get("/categories/new?" + change(nil, name, want).Encode())
		wantStatus(t, answer, http.StatusOK)
		if got := answer.Value(name); got != want {
			t.Errorf("%s starts with %q, want %q", name, got, want)
		}
	}
}
