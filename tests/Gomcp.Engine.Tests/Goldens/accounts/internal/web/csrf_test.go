package web_test

import (
	"net/http"
	"strings"
	"testing"
)

func TestFormsNeedTheToken(t *testing.T) {
	for name, b := range map[string]*browser{"http": open(t), "https": openSecure(t)} {
		t.Run(name, func(t *testing.T) {
			wantStatus(t, b.post("/save"), http.StatusSeeOther)
			for what, token := range map[string]string{"missing": "", "wrong": "bm90IGEgdG9rZW4="} {
				a := b.post("/save", "csrf_token", token)
				wantStatus(t, a, http.StatusForbidden)
				if !strings.Contains(a.body, "reload the page") {
					t.Errorf("%s token: the page does not say what to do", what)
				}
			}
			form := b.form()
			delete(b.jar, "csrf")
			delete(b.jar, "__Host-csrf")
			wantStatus(t, b.do(b.request(http.MethodPost, "/save", form)), http.StatusForbidden)
		})
	}
}

func TestTheTokenMayBeAHeader(t *testing.T) {
	b := open(t)
	r := b.request(http.MethodPost, "/save", nil)
	r.Header.Set("X-CSRF-Token", b.get("/token").body)
	wantStatus(t, b.do(r), http.StatusSeeOther)
}

func TestEveryUnsafeMethodNeedsTheToken(t *testing.T) {
	b := open(t)
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete} {
		wantStatus(t, b.do(b.request(method, "/things/1", nil)), http.StatusForbidden)
	}
}

func TestOtherSitesAreRefused(t *testing.T) {
	b := open(t)
	for name, header := range map[string][2]string{
		"cross-site":     {"Sec-Fetch-Site", "cross-site"},
		"same-site":      {"Sec-Fetch-Site", "same-site"},
		"foreign origin": {"Origin", "https://evil.test"},
		"null origin":    {"Origin", "null"},
	} {
		t.Run(name, func(t *testing.T) {
			r := b.request(http.MethodPost, "/save", b.form()) // the token is right
			r.Header.Del("Sec-Fetch-Site")
			r.Header.Set(header[0], header[1])
			wantStatus(t, b.do(r), http.StatusForbidden)
		})
	}
	if !strings.Contains(b.log.String(), "sent by another site") {
		t.Error("the log does not say why")
	}
}
