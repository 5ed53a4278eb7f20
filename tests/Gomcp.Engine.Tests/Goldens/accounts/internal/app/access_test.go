package app_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"gorm.io/gorm"

	"example.com/accounts/internal/app"
	"example.com/accounts/internal/auth/authtest"
	"example.com/accounts/internal/models"
)

const testSecret = "a secret for tests, long enough to be one"

// seen is the application as somebody who is signed in sees it.
type seen struct {
	*app.App
	session *http.Cookie
}

// ServeHTTP adds the session to the request.
func (s seen) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.session != nil {
		r.AddCookie(s.session)
	}
	s.App.ServeHTTP(w, r)
}

func asAdmin(t *testing.T, router *app.App, db *gorm.DB) seen {
	t.Helper()
	admin := authtest.User(t, db, "Maren", models.RoleAdmin)
	return seen{router, authtest.SessionCookie(t, db, testSecret, admin.ID)}
}

// leadsHome: who is signed in has no use for the pages that let people in, and who is not comes to
// them first.
func leadsHome(resp *http.Response) bool {
	to, _, _ := strings.Cut(resp.Header.Get("Location"), "?")
	return resp.StatusCode == http.StatusSeeOther && (to == "/dashboard" || to == "/login")
}

// group is who may use a route.
type group int

const (
	everybody group = iota
	readers         // everybody reads, who has an account changes
	users
	admins
)

// groups says for every route, by the longest beginning of its path, who may use it.
var groups = map[string]group{
	"/":                everybody,
	"/assets":          everybody,
	"/forgot-password": everybody,
	"/healthz":         everybody,
	"/language":        everybody,
	"/login":           everybody,
	"/readyz":          everybody,
	"/register":        everybody,
	"/reset-password":  everybody,
	"/theme":           everybody,

	"/dashboard": users,
	"/logout":    users,
	"/profile":   users,

	"/admin/users": admins,

	"/categories": readers,
	"/products":   admins,
}

func groupOf(t *testing.T, r route) group {
	t.Helper()
	if r.path == "/" {
		return groups["/"]
	}
	for path := strings.TrimSuffix(r.path, "/"); path != ""; path = path[:strings.LastIndexByte(path, '/')] {
		if g, known := groups[path]; known {
			return g
		}
	}
	t.Errorf("%s %s: nobody has said who may use it; say so in groups, in access_test.go", r.method, r.path)
	return admins
}

// isReading is the list, what its filters offer, one record, and the list as a file.
func isReading(r route) bool {
	_, rest, _ := strings.Cut(strings.TrimPrefix(r.path, "/"), "/")
	return r.method == http.MethodGet && (rest == "" || rest == "{id}" || rest == "export.csv" || rest == "filters/{field}")
}

// The guards are checked on every route that the router has, whatever it is that added it.
func TestSecurity9RolesOnEveryRoute(t *testing.T) {
	for _, role := range []string{"visitor", models.RoleUser, models.RoleAdmin} {
		t.Run(role, func(t *testing.T) {
			app, db := newApp(t)
			token, csrf := tokenOf(t, app.Mux)
			person := authtest.User(t, db, "Joel", models.RoleUser)
			if role == models.RoleAdmin {
				person = authtest.User(t, db, "Sunniva", models.RoleAdmin)
			}
			for _, r := range routes(t, app.Mux) {
				request := httptest.NewRequest(r.method, withIDs(r.path), nil)
				request.Header.Set("X-CSRF-Token", token)
				request.AddCookie(csrf)
				if role != "visitor" { // signed in anew each time: one of the routes signs out
					request.AddCookie(authtest.SessionCookie(t, db, testSecret, person.ID))
				}
				w := httptest.NewRecorder()
				app.Mux.ServeHTTP(w, request)
				asked := w.Code == http.StatusSeeOther && strings.HasPrefix(w.Header().Get("Location"), "/login") &&
					(role == "visitor" || r.path != "/logout") // which leads there too
				g := groupOf(t, r)
				if g == readers {
					g = users
					if isReading(r) {
						g = everybody
					}
				}
				switch {
				case role == "visitor" && g != everybody:
					if !asked {
						t.Errorf("%s %s: a visitor gets %d", r.method, r.path, w.Code)
					}
				case role == models.RoleUser && g == admins:
					if w.Code != http.StatusForbidden {
						t.Errorf("%s %s: a user gets %d", r.method, r.path, w.Code)
					}
				case asked, w.Code == http.StatusForbidden, w.Code >= http.StatusInternalServerError:
					t.Errorf("%s %s: status %d, to %q", r.method, r.path, w.Code, w.Header().Get("Location"))
				}
			}
		})
	}
}

// tokenOf is the token against forged requests, and the cookie that belongs to it.
func tokenOf(t *testing.T, router http.Handler) (string, *http.Cookie) {
	t.Helper()
	resp, body := request(t, router, http.MethodGet, "/login")
	_, rest, found := strings.Cut(body, `name="csrf_token" value="`)
	token, _, _ := strings.Cut(rest, `"`)
	for _, cookie := range resp.Cookies() {
		if found && cookie.Name == "csrf" {
			return strings.ReplaceAll(token, "&#43;", "+"), cookie
		}
	}
	t.Fatal("no token on the page")
	return "", nil
}
