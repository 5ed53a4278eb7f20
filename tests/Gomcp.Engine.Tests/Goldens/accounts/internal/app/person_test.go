package app_test

import (
	"bytes"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"gorm.io/gorm"

	"example.com/accounts/internal/app"
	"example.com/accounts/internal/auth/authtest"
	"example.com/accounts/internal/config"
	"example.com/accounts/internal/database/dbtest"
	"example.com/accounts/internal/models"
)

// world is an application with its database and its log, for tests that follow a person through it.
type world struct {
	router *app.App
	db     *gorm.DB
	log    *bytes.Buffer
	base   string
}

func newWorld(t *testing.T, change ...func(*config.Config)) world {
	t.Helper()
	cfg := config.Config{
		Env:           config.Test,
		Name:          "Test shop",
		Locale:        "en",
		SessionSecret: testSecret,
	}
	for _, c := range change {
		c(&cfg)
	}
	w := world{
		db:   dbtest.Open(t),
		log:  &bytes.Buffer{},
		base: "http://shop.test",
	}
	if cfg.Secure {
		w.base = "https://shop.test"
	}
	router, err := app.New(cfg, w.db, slog.New(slog.NewTextHandler(w.log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	w.router = router
	return w
}

// restarted is the same world with another configuration over the same database.
func (w world) restarted(t *testing.T, secret, previous string) world {
	t.Helper()
	router, err := app.New(config.Config{
		Env:           config.Test,
		Name:          "Test shop",
		Locale:        "en",
		SessionSecret: config.Secret(secret),
		Accounts:      config.Accounts{PreviousSecret: config.Secret(previous)},
	}, w.db, slog.New(slog.NewTextHandler(w.log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	w.router = router
	return w
}

func (w world) user(t *testing.T, name, role string) models.User {
	t.Helper()
	return authtest.User(t, w.db, name, role)
}

// person is a browser: it keeps cookies, and sends the token of the page that it saw last.
type person struct {
	t       *testing.T
	world   world
	cookies map[string]*http.Cookie
	token   string
	header  http.Header
}

func (w world) visitor(t *testing.T) *person {
	return &person{
		t:       t,
		world:   w,
		cookies: map[string]*http.Cookie{},
		header:  http.Header{},
	}
}

// signedIn is a person in the middle of a session.
func (w world) signedIn(t *testing.T, user models.User) *person {
	t.Helper()
	p := w.visitor(t)
	p.cookies["session"] = authtest.SessionCookie(t, w.db, testSecret, user.ID)
	return p
}

type page struct {
	*http.Response
	text string
	doc  *goquery.Document
}

func (p *person) get(path string) page {
	p.t.Helper()
	return p.send(http.MethodGet, path, nil)
}

// post sends a form, with the token of a page that was just loaded.
func (p *person) post(path string, pairs ...string) page {
	p.t.Helper()
	if p.token == "" {
		p.get("/")
		p.get("/login")
		p.get("/profile/password")
	}
	form := url.Values{"csrf_token": {p.token}}
	for i := 0; i < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
	}
	return p.send(http.MethodPost, path, form)
}

func (p *person) send(method, path string, form url.Values) page {
	p.t.Helper()
	r := httptest.NewRequest(method, p.world.base+path, strings.NewReader(form.Encode()))
	for name, values := range p.header {
		r.Header[name] = values
	}
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", p.world.base)
		r.Header.Set("Sec-Fetch-Site", "same-origin")
	}
	for _, cookie := range p.cookies {
		r.AddCookie(cookie)
	}
	w := httptest.NewRecorder()
	p.world.router.ServeHTTP(w, r)
	resp := w.Result()
	for _, cookie := range resp.Cookies() {
		if cookie.MaxAge < 0 {
			delete(p.cookies, cookie.Name)
			if strings.HasSuffix(cookie.Name, "csrf") {
				p.token = ""
			}
		} else {
			p.cookies[cookie.Name] = cookie
		}
	}
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	doc, err := goquery.NewDocumentFromReader(bytes.NewReader(body))
	if err != nil {
		p.t.Fatal(err)
	}
	if token := doc.Find("[name=csrf_token]").AttrOr("value", ""); token != "" {
		p.token = token
	}
	return page{resp, string(body), doc}
}

func (p *person) signIn(email, password string, more ...string) page {
	p.t.Helper()
	return p.post("/login", append([]string{"email", email, "password", password}, more...)...)
}

// mayEnter reports whether the person is signed in.
func (p *person) mayEnter() bool {
	p.t.Helper()
	return p.get("/profile").StatusCode == http.StatusOK
}

func wantStatus(t *testing.T, got page, want int) {
	t.Helper()
	if got.StatusCode != want {
		t.Errorf("status %d, want %d: %s", got.StatusCode, want, strings.Join(strings.Fields(got.doc.Find("main").Text()), " "))
	}
}

// foreign sends a right token from a page of another site.
func (p *person) foreign(path, origin string) page {
	p.t.Helper()
	r := httptest.NewRequest(http.MethodPost, p.world.base+path, strings.NewReader(url.Values{"csrf_token": {p.token}}.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Origin", origin)
	for _, cookie := range p.cookies {
		r.AddCookie(cookie)
	}
	w := httptest.NewRecorder()
	p.world.router.ServeHTTP(w, r)
	doc, err := goquery.NewDocumentFromReader(w.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	return page{w.Result(), "", doc}
}
