package web

import (
	"net/http"
	"strings"
)

// contentSecurityPolicy allows what the pages are made of, and nothing inline.
var contentSecurityPolicy = strings.Join([]string{
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
}, "; ")

// permissionsPolicy switches off what the application does not use.
var permissionsPolicy = strings.Join([]string{
	"camera=()",
	"geolocation=()",
	"microphone=()",
	"payment=()",
	"usb=()",
}, ", ")

// securityHeaders are on every answer, errors included. Nothing is cached unless its handler says
// so. Referrer-Policy is not no-referrer: forms would send "Origin: null" then and be refused.
func (s *Site) securityHeaders(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Cache-Control", "no-store")
		h.Set("Content-Security-Policy", contentSecurityPolicy)
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", permissionsPolicy)
		h.Set("Referrer-Policy", "same-origin")
		h.Set("X-Content-Type-Options", "nosniff")
		if s.secure {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}
