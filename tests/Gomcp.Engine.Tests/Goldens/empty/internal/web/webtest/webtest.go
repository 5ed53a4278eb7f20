// Package webtest lets a test use the pages of a handler as a browser does: forms in, pages out.
package webtest

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/go-chi/chi/v5"

	"example.com/empty/internal/texts"
	"example.com/empty/internal/texts/textstest"
	"example.com/empty/internal/web"
)

// NewSite returns a Site for tests. It logs nothing.
func NewSite(t testing.TB) *web.Site {
	t.Helper()
	catalog := textstest.Catalog(t)
	site, err := web.NewSite(web.Options{
		Name:   "Test",
		Texts:  func() *texts.Catalog { return catalog },
		Log:    slog.New(slog.NewTextHandler(io.Discard, nil)),
		Secret: strings.Repeat("only for tests, ", 4),
	})
	if err != nil {
		t.Fatal(err)
	}
	return site
}

// Browser sends requests to routes behind the middleware of the application, without CSRF protection.
type Browser struct {
	t       testing.TB
	handler http.Handler
}

// New returns a Browser for the routes below path.
func New(t testing.TB, site *web.Site, path string, routes chi.Router) *Browser {
	t.Helper()
	root := chi.NewRouter()
	root.Use(site.Middleware()...)
	root.Mount(path, routes)
	return &Browser{
		t:       t,
		handler: root,
	}
}

// Answer is what came back. Page finds what is on it.
type Answer struct {
	Status   int
	Location string
	Header   http.Header
	Body     string
	Page     *goquery.Document
}

// Get asks for a page.
func (b *Browser) Get(path string) Answer {
	b.t.Helper()
	return b.do(http.MethodGet, path, nil, false)
}

// GetPart asks for a part of a page, as htmx does.
func (b *Browser) GetPart(path string) Answer {
	b.t.Helper()
	return b.do(http.MethodGet, path, nil, true)
}

// Post sends a form.
func (b *Browser) Post(path string, form url.Values) Answer {
	b.t.Helper()
	return b.do(http.MethodPost, path, form, false)
}

// PostPart sends a form, as htmx does.
func (b *Browser) PostPart(path string, form url.Values) Answer {
	b.t.Helper()
	return b.do(http.MethodPost, path, form, true)
}

// JSON sends a body, or none where it is empty, as a program does.
func (b *Browser) JSON(method, path, body string) Answer {
	b.t.Helper()
	contentType := "application/json"
	if body == "" && method != http.MethodPost {
		contentType = ""
	}
	return b.Send(method, path, body, "application/json", contentType)
}

// Stream sends JSON without saying how long it is.
func (b *Browser) Stream(method, path, body string) Answer {
	b.t.Helper()
	request := httptest.NewRequestWithContext(b.t.Context(), method, path, strings.NewReader(body))
	request.ContentLength = -1
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Content-Type", "application/json")
	return b.answer(request)
}

// Send sends a body of any kind.
func (b *Browser) Send(method, path, body, accept, contentType string) Answer {
	b.t.Helper()
	request := httptest.NewRequestWithContext(b.t.Context(), method, path, strings.NewReader(body))
	request.Header.Set("Accept", accept)
	if contentType != "" {
		request.Header.Set("Content-Type", contentType)
	}
	return b.answer(request)
}

func (b *Browser) do(method, path string, form url.Values, htmx bool) Answer {
	b.t.Helper()
	request := httptest.NewRequestWithContext(b.t.Context(), method, path, strings.NewReader(form.Encode()))
	if form != nil {
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if htmx {
		request.Header.Set("HX-Request", "true")
	}
	return b.answer(request)
}

func (b *Browser) answer(request *http.Request) Answer {
	b.t.Helper()
	recorder := httptest.NewRecorder()
	b.handler.ServeHTTP(recorder, request)
	body := recorder.Body.String()
	page, err := goquery.NewDocumentFromReader(strings.NewReader(body))
	if err != nil {
		b.t.Fatalf("%s %s: %v", request.Method, request.URL, err)
	}
	return Answer{
		Status:   recorder.Code,
		Location: recorder.Header().Get("Location"),
		Header:   recorder.Header(),
		Body:     body,
		Page:     page,
	}
}

// Text is the text of what a selector finds, with single blanks.
func (a Answer) Text(selector string) string {
	return strings.Join(strings.Fields(a.Page.Find(selector).Text()), " ")
}

// Texts are the texts of all that a selector finds, one by one.
func (a Answer) Texts(selector string) []string {
	return a.Page.Find(selector).Map(func(_ int, found *goquery.Selection) string {
		return strings.Join(strings.Fields(found.Text()), " ")
	})
}

// Value is what stands in an input, a text area or a select; of a checkbox, whether it is ticked;
// of several, the values of those that are.
func (a Answer) Value(name string) string {
	field := a.Page.Find(`[name="` + name + `"]`).First()
	switch {
	case field.Is("[type=radio]"), field.Is("[type=checkbox]") && field.AttrOr("value", "") != "true":
		chosen := a.Page.Find(`[name="` + name + `"][checked]`).Map(func(_ int, found *goquery.Selection) string {
			return found.AttrOr("value", "")
		})
		return strings.Join(chosen, ",")
	case field.Is("[type=checkbox]"):
		return strconv.FormatBool(field.Is("[checked]"))
	case field.Is("[type=radio]"):
		return a.Page.Find(`[name="`+name+`"][checked]`).AttrOr("value", "")
	case field.Is("textarea"):
		return strings.TrimPrefix(field.Text(), "\n")
	case field.Is("select"):
		return field.Find("option[selected]").AttrOr("value", "")
	default:
		return field.AttrOr("value", "")
	}
}
