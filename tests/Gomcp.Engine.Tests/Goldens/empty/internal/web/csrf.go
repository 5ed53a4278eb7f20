package web

import (
	"net/http"

	"github.com/gorilla/csrf"
)

// Names of the token in forms and, for scripts, in headers.
const (
	csrfField  = "csrf_token"
	csrfHeader = "X-CSRF-Token"
)

// Protect guards the pages: what browsers mark as sent by another site is refused first, then every
// unsafe request without the token that the last page carried. Assets and health checks stay
// outside, because each answer without the cookie sets it.
func (s *Site) Protect(next http.Handler) http.Handler {
	protect := csrf.Protect(s.keys.csrf,
		csrf.CookieName(s.cookieName("csrf")),
		csrf.ErrorHandler(http.HandlerFunc(s.csrfFailed)),
		csrf.FieldName(csrfField),
		csrf.HttpOnly(true),
		csrf.MaxAge(0), // until the browser closes: a page may stay open overnight
		csrf.Path("/"),
		csrf.RequestHeader(csrfHeader),
		csrf.SameSite(csrf.SameSiteLaxMode),
		csrf.Secure(s.secure),
	)(next)
	cross := http.NewCrossOriginProtection()
	cross.SetDenyHandler(http.HandlerFunc(s.crossOrigin))
	guarded := cross.Handler(s.exceptPrograms(next, s.markPlain(protect)))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if csrf.Token(r) != "" { // a page for errors inside a mounted router: checked already
			next.ServeHTTP(w, r)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}

// exceptPrograms spares programs the token.
func (s *Site) exceptPrograms(next, guarded http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isProgram(r) {
			next.ServeHTTP(w, r)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}

// isProgram reports whether a request is JSON, or asks for it without a body. A page of another site
// cannot send it: a browser asks first whether it may (CORS, which nothing here allows), and
// CrossOriginProtection has refused it already. A form cannot look like it, whatever its _method.
func isProgram(r *http.Request) bool {
	isDelete := r.Method == http.MethodDelete && r.ContentLength == 0
	return WantsJSON(r) && (isSafe(r) || isDelete || hasJSON(r))
}

func isSafe(r *http.Request) bool {
	return r.Method == http.MethodGet || r.Method == http.MethodHead
}

// markPlain tells the CSRF check that the site runs on plain http. The configuration decides, not
// the request: behind a proxy every request looks plain.
func (s *Site) markPlain(next http.Handler) http.Handler {
	if s.secure {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, csrf.PlaintextHTTPRequest(r))
	})
}

func (s *Site) csrfFailed(w http.ResponseWriter, r *http.Request) {
	s.logger(r).Warn("request refused", "reason", csrf.FailureReason(r))
	s.Error(w, r, http.StatusForbidden)
}

func (s *Site) crossOrigin(w http.ResponseWriter, r *http.Request) {
	s.logger(r).Warn("request refused", "reason", "sent by another site")
	s.Error(w, r, http.StatusForbidden)
}
