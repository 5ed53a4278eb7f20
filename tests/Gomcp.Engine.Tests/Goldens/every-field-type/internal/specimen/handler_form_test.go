package specimen

import (
	"fmt"
	"maps"
	"net/http"
	"strings"
	"testing"

	"example.com/sink/internal/form"
)

func TestFormCreatesSpecimen(t *testing.T) {
	f, browser := newBrowser(t)
	answer := browser.Get("/specimens/new")
	wantStatus(t, answer, http.StatusOK)
	for name, want := range blank() {
		if got := answer.Value(name); got != want {
			t.Errorf("%s starts with %q, want %q", name, got, want)
		}
	}

	answer = browser.Post("/specimens", entries(f.full(1)))
	wantStatus(t, answer, http.StatusSeeOther)
	wantStatus(t, browser.Get(answer.Location), http.StatusOK)
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || len(page.Items) != 1 {
		t.Fatalf("%d specimens, %v", len(page.Items), err)
	}
	if got, want := f.stored(t, page.Items[0].ID), filled(f.full(1).specimen()); !maps.Equal(got, want) {
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
	wantStatus(t, browser.Post("/specimens", sent), http.StatusSeeOther)
}

func TestRefusedFormSaysWhatToDoAndKeepsWhatWasTyped(t *testing.T) {
	f, browser := newBrowser(t)
	for _, test := range []struct {
		field string
		value string
	}{
		{"req_string", ""},
		{"req_string", strings.Repeat("x", 81)},
		{"req_string", "é"},
		{"req_text", ""},
		{"req_text", "é"},
		{"req_int", ""},
		{"req_int", "x"},
		{"req_int", "1.5"},
		{"req_int", "99999999999999999999"},
		{"req_int", "-11"},
		{"req_int", "1001"},
		{"req_int64", ""},
		{"req_int64", "x"},
		{"req_int64", "1.5"},
		{"req_int64", "99999999999999999999"},
		{"req_uint", ""},
		{"req_uint", "x"},
		{"req_uint", "1.5"},
		{"req_uint", "99999999999999999999"},
		{"req_uint", "1000001"},
		{"req_float", ""},
		{"req_float", "x"},
		{"req_float", "NaN"},
		{"req_float", "1e999"},
		{"req_float", "-1"},
		{"req_float", "2"},
		{"req_decimal", ""},
		{"req_decimal", "x"},
		{"req_decimal", "1.005"},
		{"req_decimal", "99999999999999"},
		{"req_decimal", "0"},
		{"req_decimal", "1000"},
		{"req_date", ""},
		{"req_date", "2026-02-30"},
		{"req_date", "tomorrow"},
		{"req_time", ""},
		{"req_time", "24:00"},
		{"req_datetime", ""},
		{"req_datetime", "2026-11-24"},
		{"req_uuid", ""},
		{"req_uuid", "123"},
		{"req_email", ""},
		{"req_email", strings.Repeat("x", 255)},
		{"req_email", "name@"},
		{"req_url", ""},
		{"req_url", "javascript:alert(1)"},
		{"req_phone", ""},
		{"req_phone", strings.Repeat("x", 41)},
		{"req_phone", "call me"},
		{"req_slug", ""},
		{"req_slug", strings.Repeat("x", 121)},
		{"req_slug", "Two--Hyphens"},
		{"req_json", ""},
		{"req_json", "{\"a\": }"},
		{"req_enum", "nonsense"},
		{"opt_string", strings.Repeat("x", 201)},
		{"opt_string", "!"},
		{"opt_int", "x"},
		{"opt_int", "1.5"},
		{"opt_int", "99999999999999999999"},
		{"opt_int64", "x"},
		{"opt_int64", "1.5"},
		{"opt_int64", "99999999999999999999"},
		{"opt_uint", "x"},
		{"opt_uint", "1.5"},
		{"opt_uint", "99999999999999999999"},
		{"opt_float", "x"},
		{"opt_float", "NaN"},
		{"opt_float", "1e999"},
		{"opt_decimal", "x"},
		{"opt_decimal", "1.005"},
		{"opt_decimal", "99999999999999"},
		{"opt_date", "2026-02-30"},
		{"opt_date", "tomorrow"},
		{"opt_time", "24:00"},
		{"opt_datetime", "2026-11-24"},
		{"opt_uuid", "123"},
		{"opt_email", strings.Repeat("x", 255)},
		{"opt_email", "name@"},
		{"opt_url", "javascript:alert(1)"},
		{"opt_phone", strings.Repeat("x", 41)},
		{"opt_phone", "call me"},
		{"opt_slug", strings.Repeat("x", 121)},
		{"opt_slug", "Two--Hyphens"},
		{"opt_json", "{\"a\": }"},
		{"opt_enum", "nonsense"},
		{"def_string", strings.Repeat("x", 201)},
		{"def_date", "2026-02-30"},
		{"def_date", "tomorrow"},
		{"def_float", "x"},
		{"def_float", "NaN"},
		{"def_float", "1e999"},
		{"def_enum", "nonsense"},
		{"parent_id", "999"},
		{"first_category_id", ""},
		{"first_category_id", "999"},
		{"second_category_id", "999"},
		{"label_ids", "999"},
	} {
		t.Run(test.field+" "+test.value, func(t *testing.T) {
			sent := change(entries(f.full(1)), test.field, test.value)
			answer := browser.Post("/specimens", sent)
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
		t.Errorf("%d specimens were stored, %v", page.All, err)
	}
}

func TestRefusedFormOfHTMXIsTheFormAlone(t *testing.T) {
	f, browser := newBrowser(t)
	answer := browser.PostPart("/specimens", change(entries(f.full(1)), "req_string", ""))
	wantStatus(t, answer, http.StatusUnprocessableEntity)
	if answer.Page.Find("main").Length() != 0 || answer.Page.Find("form").Length() != 1 {
		t.Error("the answer is not the form alone")
	}
}

func TestEditChangesSpecimen(t *testing.T) {
	f, browser := newBrowser(t)
	path := fmt.Sprintf("/specimens/%d", f.create(t, f.full(1)).ID)
	answer := browser.Get(path + "/edit")
	wantStatus(t, answer, http.StatusOK)
	for name, want := range filled(f.full(1).specimen()) {
		if got := answer.Value(name); got != want {
			t.Errorf("%s shows %q, want %q", name, got, want)
		}
	}

	answer = browser.Post(path, change(entries(f.least(2)), "_method", "PUT"))
	wantStatus(t, answer, http.StatusSeeOther)
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || len(page.Items) != 1 {
		t.Fatalf("%d specimens, %v", len(page.Items), err)
	}
	if got, want := f.stored(t, page.Items[0].ID), filled(f.least(2).specimen()); !maps.Equal(got, want) {
		t.Errorf("stored %v, want %v", got, want)
	}
}

func TestRefusedEditChangesNothing(t *testing.T) {
	f, browser := newBrowser(t)
	specimen := f.create(t, f.full(1))
	sent := change(entries(f.full(2)), "req_string", "")
	answer := browser.Post(fmt.Sprintf("/specimens/%d", specimen.ID), change(sent, "_method", "PUT"))
	wantStatus(t, answer, http.StatusUnprocessableEntity)
	if got, want := f.stored(t, specimen.ID), filled(specimen); !maps.Equal(got, want) {
		t.Errorf("stored %v, want %v", got, want)
	}
}
