package web

import (
	"net/http"
	"strings"
)

// CookieName is the name under which the site keeps a cookie, with the prefix that https allows.
func (s *Site) CookieName(name string) string {
	return s.cookieName(name)
}

// RenewToken makes the next page carry a new token against forged requests: one that was made before
// a login must not be worth anything after it.
func (s *Site) RenewToken(w http.ResponseWriter) {
	http.SetCookie(w, s.cookie("csrf", "", -1))
}

// PagesOnly is for what programs have no business with: accounts are for people with a browser. What
// Protect spared the token goes no further.
func (s *Site) PagesOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case !isSafe(r) && isProgram(r):
			s.Error(w, r, http.StatusUnsupportedMediaType)
		case accepted(r, typeHTML) == 0:
			s.Error(w, r, http.StatusNotAcceptable)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// secretPaths are followed by something that must not stand in a log.
var secretPaths = []string{"/reset-password/"}

// loggedPath is the path without what would let a reader of the log in.
func loggedPath(path string) string {
	for _, prefix := range secretPaths {
		if strings.HasPrefix(path, prefix) {
			return prefix + "…"
		}
	}
	return path
}
