package product

import (
	"fmt"
	"maps"
	"net/http"
	"strings"
	"testing"

	"example.com/accounts/internal/form"
)

func TestFormCreatesProduct(t *testing.T) {
	f, browser := newBrowser(t)
	answer := browser.Get("/products/new")
	wantStatus(t, answer, http.StatusOK)
	for name, want := range blank() {
		if got := answer.Value(name); got != want {
			t.Errorf("%s starts with %q, want %q", name, got, want)
		}
	}

	answer = browser.Post("/products", entries(f.full(1)))
	wantStatus(t, answer, http.StatusSeeOther)
	wantStatus(t, browser.Get(answer.Location), http.StatusOK)
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || len(page.Items) != 1 {
		t.Fatalf("%d products, %v", len(page.Items), err)
	}
	if got, want := f.stored(t, page.Items[0].ID), filled(f.full(1).product()); !maps.Equal(got, want) {
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
	wantStatus(t, browser.Post("/products", sent), http.StatusSeeOther)
}

func TestRefusedFormSaysWhatToDoAndKeepsWhatWasTyped(t *testing.T) {
	f, browser := newBrowser(t)
	for _, test := range []struct {
		field string
		value string
	}{
		{"name", ""},
		{"name", strings.Repeat("x", 201)},
		{"sku", ""},
		{"sku", strings.Repeat("x", 201)},
		{"price", ""},
		{"price", "x"},
		{"price", "1.005"},
		{"price", "99999999999999"},
		{"price", "-0.01"},
		{"stock", "x"},
		{"stock", "1.5"},
		{"stock", "99999999999999999999"},
		{"stock", "-1"},
		{"status", "nonsense"},
		{"available_from", "2026-02-30"},
		{"available_from", "tomorrow"},
		{"category_id", ""},
		{"category_id", "999"},
	} {
		t.Run(test.field+" "+test.value, func(t *testing.T) {
			sent := change(entries(f.full(1)), test.field, test.value)
			answer := browser.Post("/products", sent)
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
		t.Errorf("%d products were stored, %v", page.All, err)
	}
}

func TestRefusedFormOfHTMXIsTheFormAlone(t *testing.T) {
	f, browser := newBrowser(t)
	answer := browser.PostPart("/products", change(entries(f.full(1)), "name", ""))
	wantStatus(t, answer, http.StatusUnprocessableEntity)
	if answer.Page.Find("main").Length() != 0 || answer.Page.Find("form").Length() != 1 {
		t.Error("the answer is not the form alone")
	}
}

func TestEditChangesProduct(t *testing.T) {
	f, browser := newBrowser(t)
	path := fmt.Sprintf("/products/%d", f.create(t, f.full(1)).ID)
	answer := browser.Get(path + "/edit")
	wantStatus(t, answer, http.StatusOK)
	for name, want := range filled(f.full(1).product()) {
		if got := answer.Value(name); got != want {
			t.Errorf("%s shows %q, want %q", name, got, want)
		}
	}

	answer = browser.Post(path, change(entries(f.least(2)), "_method", "PUT"))
	wantStatus(t, answer, http.StatusSeeOther)
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || len(page.Items) != 1 {
		t.Fatalf("%d products, %v", len(page.Items), err)
	}
	if got, want := f.stored(t, page.Items[0].ID), filled(f.least(2).product()); !maps.Equal(got, want) {
		t.Errorf("stored %v, want %v", got, want)
	}
}

func TestRefusedEditChangesNothing(t *testing.T) {
	f, browser := newBrowser(t)
	product := f.create(t, f.full(1))
	sent := change(entries(f.full(2)), "name", "")
	answer := browser.Post(fmt.Sprintf("/products/%d", product.ID), change(sent, "_method", "PUT"))
	wantStatus(t, answer, http.StatusUnprocessableEntity)
	if got, want := f.stored(t, product.ID), filled(product); !maps.Equal(got, want) {
		t.Errorf("stored %v, want %v", got, want)
	}
}
