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

// WantsJSON reports whether the client asks for data and not for a page.
func WantsJSON(r *http.Request) bool {
	return strings.HasPrefix(r.Header.Get("Accept"), "application/json")
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
