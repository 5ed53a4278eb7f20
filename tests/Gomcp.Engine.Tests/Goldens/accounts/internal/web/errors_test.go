package web_test

import (
	"net/http"
	"strings"
	"testing"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/texts/textstest"
)

func TestErrorPagesHaveTheRequestIDAndNoDetails(t *testing.T) {
	for _, path := range []string{"/fail", "/panic"} {
		t.Run(path, func(t *testing.T) {
			b := open(t)
			a := b.get(path)
			id := a.Header.Get("X-Request-Id")
			wantStatus(t, a, http.StatusInternalServerError)
			if id == "" || !strings.Contains(a.body, id) {
				t.Errorf("the page does not show the request id %q", id)
			}
			if strings.Contains(a.body, "swordfish") {
				t.Error("the page shows the error")
			}
			if log := b.log.String(); !strings.Contains(log, "swordfish") || !strings.Contains(log, id) {
				t.Errorf("the log lacks the error or the request id: %s", log)
			}
		})
	}
}

func TestErrorsForHTMXAreOneLine(t *testing.T) {
	b := open(t)
	r := b.request(http.MethodGet, "/fail", nil)
	r.Header.Set("HX-Request", "true")
	a := b.do(r)
	wantStatus(t, a, http.StatusInternalServerError)
	wantHeader(t, a, "Content-Type", "text/plain; charset=utf-8")
	if strings.Count(a.body, "\n") != 1 {
		t.Errorf("got %q", a.body)
	}
}

func TestNotFound(t *testing.T) {
	b := open(t)
	for _, path := range []string{
		"/nowhere",
		"/things",
		"/things/0",
		"/things/-1",
		"/things/abc",
		"/things/9223372036854775808",
		"/things/1/more",
	} {
		a := b.get(path)
		wantStatus(t, a, http.StatusNotFound)
		if !strings.Contains(a.body, texts.Text(textstest.Context(t), "app.error.not_found.title")) {
			t.Errorf("%s: not the friendly page", path)
		}
	}
}

func TestHeadIsAnsweredLikeGet(t *testing.T) {
	b := open(t)
	for path, want := range map[string]int{
		"/":         http.StatusOK,
		"/things/1": http.StatusOK,
		"/nowhere":  http.StatusNotFound,
	} {
		wantStatus(t, b.do(b.request(http.MethodHead, path, nil)), want)
	}
}

func TestAccessLogHasNoQuery(t *testing.T) {
	b := open(t)
	b.get("/?q=private")
	if log := b.log.String(); strings.Contains(log, "private") || !strings.Contains(log, "path=/ ") || !strings.Contains(log, "status=200") {
		t.Errorf("got %s", log)
	}
}
