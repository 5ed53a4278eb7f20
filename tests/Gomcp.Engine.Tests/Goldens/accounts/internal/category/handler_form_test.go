package category

import (
	"fmt"
	"maps"
	"net/http"
	"strings"
	"testing"

	"example.com/accounts/internal/form"
)

func TestFormCreatesCategory(t *testing.T) {
	f, browser := newBrowser(t)
	answer := browser.Get("/categories/new")
	wantStatus(t, answer, http.StatusOK)
	for name, want := range blank() {
		if got := answer.Value(name); got != want {
			t.Errorf("%s starts with %q, want %q", name, got, want)
		}
	}

	answer = browser.Post("/categories", entries(f.full(1)))
	wantStatus(t, answer, http.StatusSeeOther)
	wantStatus(t, browser.Get(answer.Location), http.StatusOK)
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || len(page.Items) != 1 {
		t.Fatalf("%d categories, %v", len(page.Items), err)
	}
	if got, want := f.stored(t, page.Items[0].ID), filled(f.full(1).category()); !maps.Equal(got, want) {
		t.Errorf("stored %v, want %v", got, want)
	}
}

func TestFormWithoutOptionalEntriesIsEnough(t *testing.T) {
	f, browser := newBrowser(t)
	sent := entries(f.least(1))
	for name, values := range sent {
		if values[0] == "" {
			sent.Del(name)
		}
	}
	wantStatus(t, browser.Post("/categories", sent), http.StatusSeeOther)
}

func TestRefusedFormSaysWhatToDoAndKeepsWhatWasTyped(t *testing.T) {
	f, browser := newBrowser(t)
	for _, test := range []struct {
		field string
		value string
	}{
		{"name", ""},
		{"name", strings.Repeat("x", 101)},
	} {
		t.Run(test.field+" "+test.value, func(t *testing.T) {
			sent := change(entries(f.full(1)), test.field, test.value)
			answer := browser.Post("/categories", sent)
			wantStatus(t, answer, http.StatusUnprocessableEntity)
			message := answer.Text("#" + test.field + "-error")
			if message == "" {
				t.Error("nothing is said beside the field")
			}
			if got := answer.Text(`#error-summary a[href="#` + test.field + `"]`); got != message {
				t.Errorf("on top: %q, beside the field: %q", got, message)
			}
			if got := answer.Page.Find(`[name="`+test.field+`"], [role="radiogroup"]:has([name="`+test.field+`"])`).AttrOr("aria-invalid", ""); got != "true" {
				t.Errorf("aria-invalid is %q", got)
			}
			for name, typed := range form.Clean(sent) {
				if name != test.field && answer.Value(name) != typed {
					t.Errorf("%s was %q and is %q", name, typed, answer.Value(name))
				}
			}
		})
	}
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || page.All != 0 {
		t.Errorf("%d categories were stored, %v", page.All, err)
	}
}

func TestRefusedFormOfHTMXIsTheFormAlone(t *testing.T) {
	f, browser := newBrowser(t)
	answer := browser.PostPart("/categories", change(entries(f.full(1)), "name", ""))
	wantStatus(t, answer, http.StatusUnprocessableEntity)
	if answer.Page.Find("main").Length() != 0 || answer.Page.Find("form").Length() != 1 {
		t.Error("the answer is not the form alone")
	}
}

func TestEditChangesCategory(t *testing.T) {
	f, browser := newBrowser(t)
	path := fmt.Sprintf("/categories/%d", f.create(t, f.full(1)).ID)
	answer := browser.Get(path + "/edit")
	wantStatus(t, answer, http.StatusOK)
	for name, want := range filled(f.full(1).category()) {
		if got := answer.Value(name); got != want {
			t.Errorf("%s shows %q, want %q", name, got, want)
		}
	}

	answer = browser.Post(path, change(entries(f.least(2)), "_method", "PUT"))
	wantStatus(t, answer, http.StatusSeeOther)
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || len(page.Items) != 1 {
		t.Fatalf("%d categories, %v", len(page.Items), err)
	}
	if got, want := f.stored(t, page.Items[0].ID), filled(f.least(2).category()); !maps.Equal(got, want) {
		t.Errorf("stored %v, want %v", got, want)
	}
}

func TestRefusedEditChangesNothing(t *testing.T) {
	f, browser := newBrowser(t)
	category := f.create(t, f.full(1))
	sent := change(entries(f.full(2)), "name", "")
	answer := browser.Post(fmt.Sprintf("/categories/%d", category.ID), change(sent, "_method", "PUT"))
	wantStatus(t, answer, http.StatusUnprocessableEntity)
	if got, want := f.stored(t, category.ID), filled(category); !maps.Equal(got, want) {
		t.Errorf("stored %v, want %v", got, want)
	}
}
