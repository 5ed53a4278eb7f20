package web_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/go-chi/chi/v5"

	"example.com/accounts/internal/web"
	"example.com/accounts/internal/web/webtest"
)

// newAPI is a site with one address that can be read and changed.
func newAPI(t *testing.T) http.Handler {
	t.Helper()
	site := webtest.NewSite(t)
	root := chi.NewRouter()
	root.Use(site.Middleware()...)
	root.NotFound(site.NotFound)
	root.MethodNotAllowed(site.MethodNotAllowed)
	guarded := root.With(site.Protect, site.Negotiate)
	answer := func(w http.ResponseWriter, r *http.Request) {
		if web.WantsJSON(r) {
			site.JSON(w, r, http.StatusOK, "json")
			return
		}
		w.Header().Set("Content-Type", "text/html")
	}
	guarded.Get("/things", answer)
	guarded.Post("/things", answer)
	guarded.Delete("/things", answer)
	return root
}

func send(handler http.Handler, method, path string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "http://example.com"+path, nil)
	if method == http.MethodPost {
		r = httptest.NewRequest(method, "http://example.com"+path, strings.NewReader("{}"))
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return w
}

func TestAcceptDecides(t *testing.T) {
	api := newAPI(t)
	for accept, want := range map[string]string{
		"":                                  "text/html",
		"*/*":                               "text/html",
		"application/json":                  "application/json",
		"application/problem+json":          "application/json",
		"text/html, application/json":       "text/html",
		"text/html;q=0.5, application/json": "application/json",
		"application/*, text/html;q=0.9":    "application/json",
		"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8": "text/html",
	} {
		if got := send(api, http.MethodGet, "/things", "Accept", accept).Header().Get("Content-Type"); got != want {
			t.Errorf("%q gets %s, want %s", accept, got, want)
		}
	}
}

// JSON needs no token, since a page of another site cannot send it. Everything else does.
func TestOnlyJSONNeedsNoToken(t *testing.T) {
	api := newAPI(t)
	for _, test := range []struct {
		method  string
		headers []string
		want    int
	}{
		{http.MethodPost, []string{"Content-Type", "application/json"}, http.StatusOK},
		{http.MethodPost, []string{"Content-Type", "application/json", "Accept", "application/json"}, http.StatusOK},
		{http.MethodPost, []string{"Content-Type", "application/json", "Accept", "text/html"}, http.StatusForbidden},
		{http.MethodPost, []string{"Content-Type", "text/plain", "Accept", "application/json"}, http.StatusForbidden},
		{http.MethodPost, []string{"Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"}, http.StatusForbidden},
		{http.MethodPost, []string{"Content-Type", "application/json", "Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
		{http.MethodPost, []string{"Content-Type", "application/json", "Origin", "https://elsewhere.example"}, http.StatusForbidden},
		{http.MethodDelete, []string{"Accept", "application/json"}, http.StatusOK},
		{http.MethodDelete, []string{"Accept", "application/json", "Sec-Fetch-Site", "same-site"}, http.StatusForbidden},
		{http.MethodDelete, nil, http.StatusForbidden},
	} {
		if got := send(api, test.method, "/things", test.headers...).Code; got != test.want {
			t.Errorf("%s %v: status %d, want %d", test.method, test.headers, got, test.want)
		}
	}
}

func TestErrorsForProgramsAreProblems(t *testing.T) {
	api := newAPI(t)
	for _, test := range []struct {
		method, path string
		want         int
	}{
		{http.MethodGet, "/nothing", http.StatusNotFound},
		{http.MethodPut, "/things", http.StatusMethodNotAllowed},
	} {
		w := send(api, test.method, test.path, "Accept", "application/json")
		var problem struct {
			Type, Title, Detail string
			Status              int
			RequestID           string `json:"request_id"`
		}
		if err := json.Unmarshal(w.Body.Bytes(), &problem); err != nil {
			t.Fatal(err)
		}
		if w.Code != test.want || problem.Status != test.want || problem.Title == "" || problem.Detail == "" ||
			problem.RequestID != w.Header().Get("X-Request-Id") || w.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s %s: status %d: %+v", test.method, test.path, w.Code, problem)
		}
	}
}

func TestHeadAndOptions(t *testing.T) {
	api := newAPI(t)
	if w := send(api, http.MethodHead, "/things", "Accept", "application/json"); w.Code != http.StatusOK {
		t.Errorf("HEAD: status %d", w.Code)
	}
	w := send(api, http.MethodOptions, "/things")
	if got := strings.Join(w.Header().Values("Allow"), ", "); w.Code != http.StatusNoContent || got != "GET, HEAD, POST, DELETE, OPTIONS" {
		t.Errorf("OPTIONS: status %d, Allow %s", w.Code, got)
	}
	if got := w.Header().Get("Access-Control-Allow-Origin"); got != "" {
		t.Errorf("other sites are let in: %s", got)
	}
}
