package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestSecurityHeadersOnEveryAnswer(t *testing.T) {
	b := open(t)
	large := b.request(http.MethodPost, "/save", url.Values{"name": {strings.Repeat("x", 2<<20)}})
	answers := map[string]answer{
		"page":         b.get("/"),
		"redirect":     b.post("/save"),
		"no token":     b.do(b.request(http.MethodPost, "/save", url.Values{})),
		"missing":      b.get("/nowhere"),
		"wrong method": b.post("/fail"),
		"too large":    b.do(large),
		"error":        b.get("/fail"),
		"panic":        b.get("/panic"),
		"unprotected":  b.get("/open"),
	}
	wantStatuses := map[string]int{
		"page":         200,
		"redirect":     303,
		"no token":     403,
		"missing":      404,
		"wrong method": 405,
		"too large":    413,
		"error":        500,
		"panic":        500,
		"unprotected":  200,
	}
	for name, a := range answers {
		t.Run(name, func(t *testing.T) {
			wantStatus(t, a, wantStatuses[name])
			wantHeader(t, a, "Cache-Control", "no-store")
			wantHeader(t, a, "Cross-Origin-Opener-Policy", "same-origin")
			wantHeader(t, a, "Referrer-Policy", "same-origin")
			wantHeader(t, a, "X-Content-Type-Options", "nosniff")
			wantHeader(t, a, "Strict-Transport-Security", "")
			wantHeader(t, a, "Access-Control-Allow-Origin", "")
			if a.Header.Get("Permissions-Policy") == "" || a.Header.Get("X-Request-Id") == "" {
				t.Error("Permissions-Policy or X-Request-Id is missing")
			}
			csp := a.Header.Get("Content-Security-Policy")
			if !strings.HasPrefix(csp, "default-src 'none'; ") || strings.Contains(csp, "unsafe") {
				t.Errorf("Content-Security-Policy: %q", csp)
			}
		})
	}
}

func TestNothingInlineOnPages(t *testing.T) {
	b := open(t)
	for _, path := range []string{"/", "/nowhere", "/fail"} {
		body := b.get(path).body
		for _, inline := range []string{"<style", " style=", "<script>", " onclick=", "javascript:"} {
			if strings.Contains(body, inline) {
				t.Errorf("%s has %q, which the policy forbids", path, inline)
			}
		}
	}
}

func TestHTTPSIsKept(t *testing.T) {
	a := openSecure(t).get("/fail")
	if !strings.HasPrefix(a.Header.Get("Strict-Transport-Security"), "max-age=") {
		t.Errorf("Strict-Transport-Security: %q", a.Header.Get("Strict-Transport-Security"))
	}
}

func TestCookies(t *testing.T) {
	tests := []struct {
		name   string
		b      *browser
		prefix string
		secure bool
	}{
		{"http", open(t), "", false},
		{"https", openSecure(t), "__Host-", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cookies := tt.b.get("/").Cookies()
			cookies = append(cookies, tt.b.post("/save").Cookies()...)
			cookies = append(cookies, tt.b.post("/theme", "theme", "dark").Cookies()...)
			names := map[string]bool{}
			for _, c := range cookies {
				names[c.Name] = true
				if !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Secure != tt.secure || c.Path != "/" || c.Domain != "" {
					t.Errorf("cookie %s", c)
				}
			}
			for _, want := range []string{"csrf", "flash", "theme"} {
				if !names[tt.prefix+want] {
					t.Errorf("no cookie %s among %v", tt.prefix+want, names)
				}
			}
		})
	}
}

func TestNoCookieOutsideThePages(t *testing.T) {
	if cookies := open(t).get("/open").Cookies(); len(cookies) != 0 {
		t.Errorf("got %v", cookies)
	}
}
