package auth

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"example.com/accounts/internal/models"
	"example.com/accounts/internal/web"
	"example.com/accounts/internal/web/ui"
)

type userCtxKey struct{}

// UserOf is the user that a request comes from; false means that it is a visitor.
func UserOf(ctx context.Context) (models.User, bool) {
	user, _ := ctx.Value(userCtxKey{}).(*models.User)
	if user == nil {
		return models.User{}, false
	}
	return *user, true
}

// Load finds out who sends a request. Every page needs it; who may see the page is for the guards.
func (a *Accounts) Load(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, loaded := r.Context().Value(userCtxKey{}).(*models.User); loaded {
			next.ServeHTTP(w, r) // a page for errors inside a mounted router
			return
		}
		user, err := a.current(r)
		if err != nil {
			a.site.Fail(w, r, err)
			return
		}
		ctx := context.WithValue(r.Context(), userCtxKey{}, user)
		if user != nil {
			ctx = ui.WithViewer(ctx, ui.Viewer{
				ID:    user.ID,
				Name:  user.Name,
				Email: user.Email,
				Admin: user.IsAdmin(),
			})
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// current is the user of the session, and nil for a visitor.
func (a *Accounts) current(r *http.Request) (*models.User, error) {
	session, err := a.store.Get(r, a.site.CookieName(sessionCookie))
	if err != nil {
		return nil, err
	}
	id, ok := session.Values[userKey].(uint64)
	if !ok {
		return nil, nil
	}
	user, err := a.repository.Get(r.Context(), id)
	if errors.Is(err, models.ErrNotFound) || err == nil && !user.Active {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &user, nil
}

// RequireUser lets only people with an account through; others are asked to sign in.
func (a *Accounts) RequireUser(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, ok := UserOf(r.Context())
		switch {
		case !ok:
			a.askToSignIn(w, r)
		case !user.MustChange || r.URL.Path == passwordPath || r.URL.Path == "/logout":
			next.ServeHTTP(w, r)
		case web.WantsJSON(r):
			a.site.Error(w, r, http.StatusForbidden)
		default:
			a.site.Redirect(w, r, passwordPath)
		}
	})
}

// RequireAdmin lets only admins through.
func (a *Accounts) RequireAdmin(next http.Handler) http.Handler {
	return a.RequireUser(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user, _ := UserOf(r.Context()); !user.IsAdmin() {
			a.site.Error(w, r, http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	}))
}

// Reading lets everybody read a domain, and only people with an account change it. What it does not
// know as reading counts as a change.
func (a *Accounts) Reading(next http.Handler) http.Handler {
	guarded := a.RequireUser(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isReading(r) {
			next.ServeHTTP(w, r)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}

// isReading: the list, what its filters offer, one record, and the list as a file.
func isReading(r *http.Request) bool {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		return false
	}
	parts := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
	if len(parts) == 1 || len(parts) == 3 && parts[1] == "filters" {
		return true
	}
	_, err := strconv.ParseUint(parts[1], 10, 64)
	return len(parts) == 2 && (err == nil || parts[1] == "export.csv")
}

// askToSignIn leads back to the page afterwards, when it is one that can be asked for again.
func (a *Accounts) askToSignIn(w http.ResponseWriter, r *http.Request) {
	if web.WantsJSON(r) {
		a.site.Error(w, r, http.StatusUnauthorized)
		return
	}
	path := loginPath
	if r.Method == http.MethodGet && web.IsLocal(r.URL.RequestURI()) {
		path += "?" + url.Values{"next": {r.URL.RequestURI()}}.Encode()
	}
	a.site.Redirect(w, r, path)
}
