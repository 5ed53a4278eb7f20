package category

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gorm.io/gorm"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/web/webtest"
)

// body is what a program sends for an input.
func body(t *testing.T, input Input, changes ...form.Member) string {
	t.Helper()
	object := form.Encode(filled(input.category()), fields)
	text, err := json.Marshal(append(object, changes...))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// answered is the object of an answer.
func answered(t *testing.T, answer webtest.Answer) map[string]any {
	t.Helper()
	var object map[string]any
	if err := json.Unmarshal([]byte(answer.Body), &object); err != nil {
		t.Fatalf("%v in %s", err, answer.Body)
	}
	return object
}

func TestProgramCreatesReadsChangesAndDeletes(t *testing.T) {
	f, browser := newBrowser(t)
	answer := browser.JSON(http.MethodPost, "/categories", body(t, f.full(1)))
	if answer.Status != http.StatusCreated {
		t.Fatalf("status %d: %s", answer.Status, answer.Body)
	}
	path := answer.Location
	if object := answered(t, answer); path != fmt.Sprintf("/categories/%v", object["id"]) {
		t.Errorf("id %v at %s", object["id"], path)
	}
	created := answer.Body

	answer = browser.JSON(http.MethodGet, path, "")
	if answer.Status != http.StatusOK || answer.Body != created || answer.Header.Get("Content-Type") != "application/json" {
		t.Errorf("status %d, %s: %s", answer.Status, answer.Header.Get("Content-Type"), answer.Body)
	}
	if answer = browser.JSON(http.MethodPut, path, created); answer.Status != http.StatusOK {
		t.Errorf("what was read cannot be sent back: status %d: %s", answer.Status, answer.Body)
	}

	answer = browser.JSON(http.MethodPut, path, body(t, f.least(2)))
	if answer.Status != http.StatusOK {
		t.Fatalf("status %d: %s", answer.Status, answer.Body)
	}
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || len(page.Items) != 1 {
		t.Fatalf("%d categories, %v", len(page.Items), err)
	}
	if got, want := f.stored(t, page.Items[0].ID), filled(f.least(2).category()); !maps.Equal(got, want) {
		t.Errorf("stored %v, want %v", got, want)
	}

	if answer = browser.JSON(http.MethodDelete, path, ""); answer.Status != http.StatusNoContent || answer.Body != "" {
		t.Errorf("status %d: %s", answer.Status, answer.Body)
	}
	answer = browser.JSON(http.MethodGet, path, "")
	if answer.Status != http.StatusNotFound || answer.Header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("status %d, %s", answer.Status, answer.Header.Get("Content-Type"))
	}
}

func TestProgramReadsPages(t *testing.T) {
	f, browser := newBrowser(t)
	for n := range 3 {
		f.create(t, f.full(n+1))
	}
	page := answered(t, browser.JSON(http.MethodGet, "/categories?per=2&sort=created_at", ""))
	items, _ := page["items"].([]any)
	if len(items) != 2 || page["total"] != 3.0 || page["page"] != 1.0 || page["per_page"] != 2.0 || page["pages"] != 2.0 || page["previous"] != nil {
		t.Errorf("first page: %v", page)
	}
	next, _ := page["next"].(string)
	page = answered(t, browser.JSON(http.MethodGet, next, ""))
	if items, _ := page["items"].([]any); len(items) != 1 || page["page"] != 2.0 || page["next"] != nil {
		t.Errorf("last page: %v", page)
	}

	answer := browser.JSON(http.MethodGet, "/categories?sort=password&created_at.min=x", "")
	problem := answered(t, answer)
	if entries, _ := problem["errors"].([]any); answer.Status != http.StatusBadRequest || len(entries) != 2 {
		t.Errorf("status %d: %s", answer.Status, answer.Body)
	}
}

func TestProgramIsToldWhatNeedsAChange(t *testing.T) {
	f, browser := newBrowser(t)
	for _, test := range []struct {
		field string
		value string
	}{
		{"name", ""},
		{"name", strings.Repeat("x", 101)},
	} {
		t.Run(test.field+" "+test.value, func(t *testing.T) {
			changed := form.Encode(form.Clean(change(entries(f.full(1)), test.field, test.value)), fields)
			text, err := json.Marshal(changed)
			if err != nil { // not JSON at all, such as a number that is none
				text = []byte(body(t, f.full(1), form.Member{Key: test.field, Value: []string{test.value}}))
				text = []byte(strings.Replace(string(text), `"`+test.field+`":`, `"_":`, 1))
			}
			answer := browser.JSON(http.MethodPost, "/categories", string(text))
			if answer.Status != http.StatusUnprocessableEntity || !strings.Contains(answer.Body, `"pointer":"#/`+test.field+`"`) {
				t.Errorf("%s: status %d: %s", text, answer.Status, answer.Body)
			}
		})
	}
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || page.All != 0 {
		t.Errorf("%d categories were stored, %v", page.All, err)
	}
}

func TestProgramSendsSomethingElse(t *testing.T) {
	f, browser := newBrowser(t)
	for text, want := range map[string]int{
		"":     http.StatusBadRequest,
		"{":    http.StatusBadRequest,
		"[]":   http.StatusBadRequest,
		"null": http.StatusBadRequest,
		body(t, f.full(1), form.Member{Key: "is_admin", Value: true}): http.StatusUnprocessableEntity,
	} {
		answer := browser.JSON(http.MethodPost, "/categories", text)
		if answer.Status != want || answer.Header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: status %d, %s", text, answer.Status, answer.Header.Get("Content-Type"))
		}
	}
	for _, test := range []struct {
		accept, contentType string
		want                int
	}{
		{"image/png", "application/json", http.StatusNotAcceptable},
		{"application/json", "text/plain", http.StatusUnsupportedMediaType},
		{"application/json", "multipart/form-data; boundary=x", http.StatusUnsupportedMediaType},
		{"application/json;q=0, text/html;q=0", "application/json", http.StatusNotAcceptable},
		{"*/*", "application/json; charset=utf-8", http.StatusCreated},
	} {
		answer := browser.Send(http.MethodPost, "/categories", body(t, f.full(1)), test.accept, test.contentType)
		if answer.Status != test.want {
			t.Errorf("%s of %s: status %d, want %d", test.accept, test.contentType, answer.Status, test.want)
		}
	}
}

func TestProgramSendsTooMuch(t *testing.T) {
	_, browser := newBrowser(t)
	// A length that is not known beforehand: the limit strikes while the body is read.
	answer := browser.Stream(http.MethodPost, "/categories", `{"x": "`+strings.Repeat("x", 2<<20)+`"}`)
	if answer.Status != http.StatusRequestEntityTooLarge {
		t.Errorf("status %d: %s", answer.Status, answer.Body)
	}
}

func TestProgramDeletesSeveral(t *testing.T) {
	f, browser := newBrowser(t)
	one, other := f.create(t, f.full(1)), f.create(t, f.full(2))
	answer := browser.JSON(http.MethodDelete, fmt.Sprintf("/categories?ids=%d&ids=%d&ids=999", one.ID, other.ID), "")
	if answer.Status != http.StatusOK || answer.Body != "{\"deleted\":2}\n" {
		t.Errorf("status %d: %s", answer.Status, answer.Body)
	}
	if answer = browser.JSON(http.MethodDelete, "/categories", ""); answer.Status != http.StatusBadRequest {
		t.Errorf("status %d: %s", answer.Status, answer.Body)
	}
}

func TestProgramIsToldThatARecordIsNeeded(t *testing.T) {
	f, browser := newBrowser(t)
	category := f.create(t, f.full(1))
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
	for _, path := range []string{fmt.Sprintf("/categories/%d", category.ID), fmt.Sprintf("/categories?ids=%d", category.ID)} {
		answer := browser.JSON(http.MethodDelete, path, "")
		if answer.Status != http.StatusConflict || answer.Header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: status %d: %s", path, answer.Status, answer.Body)
		}
	}
}
