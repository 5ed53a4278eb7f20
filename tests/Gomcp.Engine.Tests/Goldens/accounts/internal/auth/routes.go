package auth

import (
	"net/http"
	"strconv"
	"time"

	"github.com/go-chi/chi/v5"

	"example.com/accounts/internal/web"
)

// Paths that more than one place knows.
const (
	loginPath    = "/login"
	homePath     = "/dashboard"
	profilePath  = "/profile"
	passwordPath = "/profile/password"
	emailPath    = "/profile/email"
)

func resetPath(token string) string {
	return "/reset-password/" + token
}

// PublicRoutes are the ways in.
func (a *Accounts) PublicRoutes(r chi.Router) {
	r = r.With(a.site.PagesOnly)
	r.Get(loginPath, a.loginForm)
	r.Post(loginPath, a.login)
	r.Get("/register", a.registerForm)
	r.Post("/register", a.register)
	r.Get("/forgot-password", a.forgotForm)
	r.Post("/forgot-password", a.forgotSend)
	r.Get("/reset-password/{token}", a.resetForm)
	r.Post("/reset-password/{token}", a.reset)
}

// UserRoutes are what people with an account do with it. They stand behind RequireUser.
func (a *Accounts) UserRoutes(r chi.Router) {
	r = r.With(a.site.PagesOnly)
	r.Post("/logout", a.logout)
	r.Get(profilePath, a.profile)
	r.Post(profilePath, a.changeName)
	r.Get(emailPath, a.profile)
	r.Post(emailPath, a.changeEmail)
	r.Get(passwordPath, a.profile)
	r.Post(passwordPath, a.changePassword)
}

// tooMany answers who tried too often.
func (a *Accounts) tooMany(w http.ResponseWriter, r *http.Request, wait time.Duration) {
	w.Header().Set("Retry-After", strconv.Itoa(int((wait+time.Second-1)/time.Second)))
	a.site.Error(w, r, http.StatusTooManyRequests)
}

// next is where a login leads to: a page of this site, or the dashboard.
func next(path string) string {
	if web.IsLocal(path) {
		return path
	}
	return homePath
}
