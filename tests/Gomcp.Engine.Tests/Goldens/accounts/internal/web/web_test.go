package web_test

import (
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/go-chi/chi/v5"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/texts/textstest"
	"example.com/accounts/internal/web"
	"example.com/accounts/internal/web/ui"
)

// browser sends requests to a small site and keeps its cookies.
type browser struct {
	t       *testing.T
	handler http.Handler
	base    string
	jar     map[string]*http.Cookie
	log     *strings.Builder
}

func open(t *testing.T) *browser       { return newBrowser(t, false) }
func openSecure(t *testing.T) *browser { return newBrowser(t, true) }

func openWith(t *testing.T, catalog *texts.Catalog) *browser {
	return newBrowserWith(t, false, catalog)
}

func newBrowser(t *testing.T, secure bool) *browser {
	t.Helper()
	return newBrowserWith(t, secure, textstest.Catalog(t))
}

func newBrowserWith(t *testing.T, secure bool, catalog *texts.Catalog) *browser {
	t.Helper()
	b := &browser{t: t, base: "http://shop.test", jar: map[string]*http.Cookie{}, log: &strings.Builder{}}
	if secure {
		b.base = "https://shop.test"
	}
	site, err := web.NewSite(web.Options{
		Name:   "Test shop",
		Texts:  func() *texts.Catalog { return catalog },
		Log:    slog.New(slog.NewTextHandler(b.log, nil)),
		Secret: "a secret for tests, long enough to be one",
		Secure: secure,
	})
	if err != nil {
		t.Fatal(err)
	}
	b.handler = testRoutes(site)
	return b
}

func testRoutes(site *web.Site) http.Handler {
	root := chi.NewRouter()
	root.Use(site.Middleware()...)
	root.Get("/open", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "ok") })
	root.With(site.Protect).NotFound(site.NotFound)
	root.With(site.Protect).MethodNotAllowed(site.MethodNotAllowed)
	pages := root.With(site.Protect)
	pages.Post("/theme", site.SetTheme)
	pages.Post("/language", site.SetLanguage)
	pages.Get("/", func(w http.ResponseWriter, r *http.Request) {
		site.Render(w, r, http.StatusOK, ui.Home(site.Page(w, r, "Home"), nil))
	})
	pages.Get("/token", func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, site.Page(w, r, "Token").CSRF)
	})
	pages.Get("/fail", func(w http.ResponseWriter, r *http.Request) {
		site.Fail(w, r, errors.New("the password is swordfish"))
	})
	pages.Get("/panic", func(http.ResponseWriter, *http.Request) { panic("the password is swordfish") })
	pages.Post("/save", func(w http.ResponseWriter, r *http.Request) {
		site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: "Saved."})
		site.Redirect(w, r, "/")
	})
	pages.Post("/away", func(w http.ResponseWriter, r *http.Request) { site.Redirect(w, r, "//evil.test/") })

	things := chi.NewRouter()
	things.Get("/{id}", func(w http.ResponseWriter, r *http.Request) {
		if _, err := web.ID(r, "id"); err != nil {
			site.Fail(w, r, err)
			return
		}
		_, _ = io.WriteString(w, "thing")
	})
	echo := func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, r.Method+" "+r.PostForm.Get("name"))
	}
	things.Put("/{id}", echo)
	things.Delete("/{id}", echo)
	pages.Mount("/things", things)
	return root
}

// answer is a response with its body read.
type answer struct {
	*http.Response
	body string
}

func (b *browser) do(r *http.Request) answer {
	b.t.Helper()
	for _, c := range b.jar {
		r.AddCookie(c)
	}
	w := httptest.NewRecorder()
	b.handler.ServeHTTP(w, r)
	resp := w.Result()
	for _, c := range resp.Cookies() {
		if c.MaxAge < 0 {
			delete(b.jar, c.Name)
		} else {
			b.jar[c.Name] = c
		}
	}
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return answer{resp, string(body)}
}

func (b *browser) request(method, path string, form url.Values) *http.Request {
	var body io.Reader
	if form != nil {
		body = strings.NewReader(form.Encode())
	}
	r := httptest.NewRequest(method, b.base+path, body)
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", b.base)
		r.Header.Set("Sec-Fetch-Site", "same-origin")
	}
	return r
}

func (b *browser) get(path string) answer {
	b.t.Helper()
	return b.do(b.request(http.MethodGet, path, nil))
}

// post sends a form with the token of a page loaded before.
func (b *browser) post(path string, pairs ...string) answer {
	b.t.Helper()
	return b.do(b.request(http.MethodPost, path, b.form(pairs...)))
}

func (b *browser) form(pairs ...string) url.Values {
	b.t.Helper()
	form := url.Values{"csrf_token": {b.get("/token").body}}
	for i := 0; i < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
	}
	return form
}

func wantStatus(t *testing.T, a answer, want int) {
	t.Helper()
	if a.StatusCode != want {
		t.Errorf("status %d; want %d", a.StatusCode, want)
	}
}

func wantHeader(t *testing.T, a answer, name, want string) {
	t.Helper()
	if got := a.Header.Get(name); got != want {
		t.Errorf("%s: %q; want %q", name, got, want)
	}
}
