package app_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"gorm.io/gorm"

	"example.com/accounts/internal/auth/authtest"
	"example.com/accounts/internal/config"
	"example.com/accounts/internal/models"
)

func TestSecurity7HeadersOnEveryAnswer(t *testing.T) {
	w := newWorld(t, func(c *config.Config) { c.Secure = true })
	for _, r := range routes(t, w.router) {
		recorder := httptest.NewRecorder()
		w.router.ServeHTTP(recorder, httptest.NewRequest(r.method, withIDs(r.path), nil))
		h := recorder.Header()
		for name, want := range map[string]string{
			"Cache-Control":              "no-store",
			"Cross-Origin-Opener-Policy": "same-origin",
			"Referrer-Policy":            "same-origin",
			"X-Content-Type-Options":     "nosniff",
			"Strict-Transport-Security":  "max-age=31536000",
		} {
			if got := h.Get(name); got != want {
				t.Errorf("%s %s, status %d: %s is %q", r.method, r.path, recorder.Code, name, got)
			}
		}
		policy := h.Get("Content-Security-Policy")
		if !strings.HasPrefix(policy, "default-src 'none'; ") || strings.Contains(policy, "unsafe") {
			t.Errorf("%s %s: Content-Security-Policy is %q", r.method, r.path, policy)
		}
		if h.Get("Permissions-Policy") == "" || h.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s %s: Permissions-Policy is missing, or other sites are let in", r.method, r.path)
		}
	}
}

func TestSecurity7NothingInlineOnThePages(t *testing.T) {
	w := newWorld(t)
	admin := w.signedIn(t, w.user(t, "Maren", models.RoleAdmin))
	for _, r := range routes(t, w.router) {
		if r.method != http.MethodGet || strings.Contains(r.path, "{") {
			continue
		}
		for _, p := range []*person{admin, w.visitor(t)} {
			body := p.get(r.path).text
			for _, inline := range []string{"<style", " style=", "<script>", " onclick=", "javascript:"} {
				if strings.Contains(body, inline) {
					t.Errorf("%s has %q, which the policy forbids", r.path, inline)
				}
			}
		}
	}
}

func TestSecurity8WhatIsTooLargeIsRefused(t *testing.T) {
	w := newWorld(t)
	answer := w.visitor(t).signIn("maren@example.com", strings.Repeat("x", 2<<20))
	wantStatus(t, answer, http.StatusRequestEntityTooLarge)
	if id := answer.Header.Get("X-Request-Id"); id == "" || !strings.Contains(w.log.String(), id) {
		t.Error("the log does not know the request")
	}
}

func TestSecurity8NoSecretsInTheLog(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	p := w.visitor(t)
	p.signIn(maren.Email, "a wrong password of some length")
	p.signIn(maren.Email, authtest.Password)
	p.get("/reset-password/SECRETTOKEN")
	p.post("/profile/password", "current_password", authtest.Password, "password", "four other unrelated words", "password_again", "four other unrelated words")
	log := w.log.String()
	if log == "" {
		t.Fatal("nothing was logged")
	}
	for _, secret := range []string{
		authtest.Password,
		"a wrong password",
		"four other",
		"SECRETTOKEN",
		maren.PasswordHash,
		testSecret,
		p.cookies["session"].Value,
	} {
		if strings.Contains(log, secret) {
			t.Errorf("the log has %q", secret)
		}
	}
}

func TestSecurity9NextLeadsToThisSiteOnly(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	for next, want := range map[string]string{
		"/profile?x=y":        "/profile?x=y",
		"":                    "/dashboard",
		"profile":             "/dashboard",
		"//evil.test":         "/dashboard",
		`/\evil.test`:         "/dashboard",
		"/\t/evil.test":       "/dashboard",
		"https://evil.test/":  "/dashboard",
		"javascript:alert(1)": "/dashboard",
	} {
		answer := w.visitor(t).signIn(maren.Email, authtest.Password, "next", next)
		if got := answer.Header.Get("Location"); got != want {
			t.Errorf("%q leads to %q", next, got)
		}
	}
	answer := w.visitor(t).get("/profile?a=b")
	if got := answer.Header.Get("Location"); got != "/login?next=%2Fprofile%3Fa%3Db" {
		t.Errorf("a guarded page leads to %q", got)
	}
}

func TestSecurity9ProfilesTakeNothingElse(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	p := w.signedIn(t, maren)
	wantStatus(t, p.post("/profile", "name", "Maren Aalto", "role", "admin", "Role", "admin", "active", "false", "email", "x@example.com", "id", "99", "password_hash", "x"), http.StatusSeeOther)
	stored, err := gorm.G[models.User](w.db).Where("id = ?", maren.ID).Take(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if stored.Name != "Maren Aalto" || stored.Role != models.RoleUser || !stored.Active || stored.Email != maren.Email || stored.PasswordHash != maren.PasswordHash {
		t.Errorf("stored: %+v", stored)
	}
}

// A password that somebody else chose opens nothing but the page where it is changed.
func TestSecurity9AChosenPasswordMustBeChanged(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	if _, err := gorm.G[models.User](w.db).Where("id = ?", maren.ID).Select("MustChange").Updates(t.Context(), models.User{MustChange: true}); err != nil {
		t.Fatal(err)
	}
	p := w.signedIn(t, maren)
	if got := p.get("/dashboard").Header.Get("Location"); got != "/profile/password" {
		t.Errorf("the dashboard leads to %q", got)
	}
	p.post("/profile/password", "current_password", authtest.Password, "password", "four other unrelated words", "password_again", "four other unrelated words")
	wantStatus(t, p.get("/dashboard"), http.StatusOK)
}

// Asked for data, the guards answer in kind instead of leading to a form.
func TestSecurity9DataNeedsASessionToo(t *testing.T) {
	w := newWorld(t)
	r := httptest.NewRequest(http.MethodGet, "/dashboard", nil)
	r.Header.Set("Accept", "application/json")
	recorder := httptest.NewRecorder()
	w.router.ServeHTTP(recorder, r)
	if body, _ := io.ReadAll(recorder.Body); recorder.Code != http.StatusUnauthorized {
		t.Errorf("status %d: %s", recorder.Code, body)
	}
}
