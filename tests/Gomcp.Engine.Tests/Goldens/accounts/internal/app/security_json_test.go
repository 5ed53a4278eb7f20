package app_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"example.com/accounts/internal/auth/authtest"
	"example.com/accounts/internal/models"
)

const problemType = "application/problem+json"

// program sends a request as a program does: JSON in and out, and no token.
func program(t *testing.T, r route, session *http.Cookie, headers ...string) *http.Request {
	t.Helper()
	body := "{}"
	if r.method == http.MethodGet || r.method == http.MethodDelete {
		body = ""
	}
	request := httptest.NewRequestWithContext(t.Context(), r.method, withIDs(r.path), strings.NewReader(body))
	request.Header.Set("Accept", "application/json")
	if body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	if session != nil {
		request.AddCookie(session)
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	return request
}

// refusal is the status for somebody who may not use a route, and 0 where they may.
func refusal(role string, g group) int {
	switch {
	case role == "visitor" && g != everybody:
		return http.StatusUnauthorized
	case role == models.RoleUser && g == admins:
		return http.StatusForbidden
	default:
		return 0
	}
}

// Programs pass the same guards as people, and are told so in their own words.
func TestSecurity9ProgramsOnEveryRoute(t *testing.T) {
	for _, role := range []string{"visitor", models.RoleUser, models.RoleAdmin} {
		t.Run(role, func(t *testing.T) {
			app, db := newApp(t)
			person := authtest.User(t, db, "Joel", models.RoleUser)
			if role == models.RoleAdmin {
				person = authtest.User(t, db, "Sunniva", models.RoleAdmin)
			}
			var session *http.Cookie
			if role != "visitor" {
				session = authtest.SessionCookie(t, db, testSecret, person.ID)
			}
			for _, r := range routes(t, app.Mux) {
				if r.path == "/healthz" || r.path == "/readyz" {
					continue
				}
				w := httptest.NewRecorder()
				app.Mux.ServeHTTP(w, program(t, r, session))
				g := groupOf(t, r)
				if g == readers {
					g = users
					if isReading(r) {
						g = everybody
					}
				}
				want := refusal(role, g)
				switch {
				case want != 0 && (w.Code != want || w.Header().Get("Content-Type") != problemType):
					t.Errorf("%s %s: a %s gets %d %s", r.method, r.path, role, w.Code, w.Header().Get("Content-Type"))
				case want == 0 && (w.Code == http.StatusUnauthorized || w.Code == http.StatusForbidden || w.Code >= http.StatusInternalServerError):
					t.Errorf("%s %s: a %s gets %d", r.method, r.path, role, w.Code)
				}
			}
		})
	}
}

// JSON needs no token. Nothing that a page of another site could send may pass for it.
func TestSecurity3NothingElsePassesForJSON(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleAdmin)
	session := authtest.SessionCookie(t, w.db, testSecret, maren.ID)
	for name, headers := range map[string][]string{
		"a text":                {"Content-Type", "text/plain"},
		"a form":                {"Content-Type", "application/x-www-form-urlencoded"},
		"a form with files":     {"Content-Type", "multipart/form-data; boundary=x"},
		"JSON for a page":       {"Content-Type", "application/json", "Accept", "text/html"},
		"from another site":     {"Content-Type", "application/json", "Sec-Fetch-Site", "cross-site"},
		"from a sibling":        {"Content-Type", "application/json", "Sec-Fetch-Site", "same-site"},
		"from another origin":   {"Content-Type", "application/json", "Origin", "https://elsewhere.example"},
		"from a hidden origin":  {"Content-Type", "application/json", "Origin", "null"},
		"another method hidden": {"Content-Type", "text/plain", "X-HTTP-Method-Override", http.MethodDelete},
		"no type at all":        {"Content-Type", ""},
	} {
		t.Run(name, func(t *testing.T) {
			for _, r := range routes(t, w.router) {
				if r.method == http.MethodGet {
					continue
				}
				if r.method == http.MethodDelete { // what a page would send in its place
					r.method = http.MethodPost
				}
				sent := program(t, r, session, headers...)
				answer := httptest.NewRecorder()
				w.router.ServeHTTP(answer, sent)
				want := http.StatusForbidden
				if answer.Code != want {
					t.Errorf("%s %s: status %d", r.method, r.path, answer.Code)
				}
			}
		})
	}
}

// Accounts are for people with a browser: without the token of a form nothing happens to them.
func TestSecurity3AccountsTakeNoJSON(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleAdmin)
	p := w.signedIn(t, maren)
	for _, r := range routes(t, w.router) {
		first, _, _ := strings.Cut(strings.TrimPrefix(r.path, "/"), "/")
		switch first {
		case "admin", "forgot-password", "login", "logout", "profile", "register", "reset-password":
		default:
			continue
		}
		want := http.StatusUnsupportedMediaType
		if r.method == http.MethodGet {
			want = http.StatusNotAcceptable
		}
		answer := httptest.NewRecorder()
		w.router.ServeHTTP(answer, program(t, r, p.cookies["session"]))
		if answer.Code != want || answer.Header().Get("Content-Type") != problemType {
			t.Errorf("%s %s: status %d, %s", r.method, r.path, answer.Code, answer.Header().Get("Content-Type"))
		}
	}
	if !p.mayEnter() {
		t.Error("signed out")
	}
}
