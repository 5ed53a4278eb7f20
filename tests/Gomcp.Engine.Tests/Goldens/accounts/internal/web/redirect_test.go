package web_test

import (
	"net/http"
	"strings"
	"testing"

	"example.com/accounts/internal/web"
)

func TestIsLocal(t *testing.T) {
	for path, want := range map[string]bool{
		"/":                      true,
		"/products?page=2&q=a+b": true,
		"/products#top":          true,
		"":                       false,
		"products":               false,
		"//evil.test":            false,
		"/\\evil.test":           false,
		"/\t/evil.test":          false,
		"/\n":                    false,
		"https://evil.test/":     false,
		"javascript:alert(1)":    false,
	} {
		if got := web.IsLocal(path); got != want {
			t.Errorf("%q: %v", path, got)
		}
	}
}

func TestRedirectStaysHere(t *testing.T) {
	a := open(t).post("/away")
	wantStatus(t, a, http.StatusSeeOther)
	wantHeader(t, a, "Location", "/")
}

func TestRedirectForHTMX(t *testing.T) {
	b := open(t)
	r := b.request(http.MethodPost, "/save", b.form())
	r.Header.Set("HX-Request", "true")
	a := b.do(r)
	wantStatus(t, a, http.StatusNoContent)
	wantHeader(t, a, "HX-Redirect", "/")
}

func TestFlashIsShownOnce(t *testing.T) {
	b := open(t)
	b.post("/save")
	if body := b.get("/").body; !strings.Contains(body, "Saved.") {
		t.Error("the message is not on the next page")
	}
	if body := b.get("/").body; strings.Contains(body, "Saved.") {
		t.Error("the message is still there")
	}
}

func TestForgedFlashIsIgnored(t *testing.T) {
	b := open(t)
	b.post("/save")
	b.jar["flash"].Value += "x"
	a := b.get("/")
	wantStatus(t, a, http.StatusOK)
	if strings.Contains(a.body, "Saved.") {
		t.Error("the message is shown")
	}
}

func TestPartialsLeaveTheFlash(t *testing.T) {
	b := open(t)
	b.do(b.request(http.MethodPost, "/save", b.form()))
	r := b.request(http.MethodGet, "/", nil)
	r.Header.Set("HX-Request", "true")
	b.do(r)
	if body := b.get("/").body; !strings.Contains(body, "Saved.") {
		t.Error("the message is gone")
	}
}

func TestTheme(t *testing.T) {
	b := open(t)
	a := b.post("/theme", "theme", "dark", "next", "/things/1?x=y")
	wantStatus(t, a, http.StatusSeeOther)
	wantHeader(t, a, "Location", "/things/1?x=y")
	if body := b.get("/").body; !strings.Contains(body, `data-theme="dark"`) {
		t.Error("the page is not dark")
	}
	wantHeader(t, b.post("/theme", "theme", "system", "next", "//evil.test"), "Location", "/")
	if body := b.get("/").body; strings.Contains(body, "data-theme") {
		t.Error("the page does not follow the system")
	}
}

func TestIsPartial(t *testing.T) {
	r := open(t).request(http.MethodGet, "/", nil)
	if web.IsPartial(r) {
		t.Error("a plain request")
	}
	r.Header.Set("HX-Request", "true")
	if !web.IsPartial(r) {
		t.Error("a request by htmx")
	}
	r.Header.Set("HX-History-Restore-Request", "true")
	if web.IsPartial(r) {
		t.Error("the history wants a whole page")
	}
}
