package web

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"
)

const (
	maxBody = 1 << 20
	maxTime = 25 * time.Second // less than the server's write timeout: the answer must still get out
)

// limitTime ends the queries of a request that takes too long.
func (s *Site) limitTime(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), maxTime)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// limitBody refuses bodies that are too large. It parses the form here, outside the CSRF check,
// which would answer 403 to a form that it cannot read.
func (s *Site) limitBody(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.ContentLength > maxBody {
			s.Error(w, r, http.StatusRequestEntityTooLarge)
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		if !hasForm(r) {
			next.ServeHTTP(w, r)
			return
		}
		err := r.ParseForm()
		var tooLarge *http.MaxBytesError
		switch {
		case errors.As(err, &tooLarge):
			s.Error(w, r, http.StatusRequestEntityTooLarge)
		case err != nil:
			s.Error(w, r, http.StatusBadRequest)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// overrideMethod lets a form, which knows only GET and POST, ask for PUT and DELETE. It runs before
// the router has looked at the method.
func (s *Site) overrideMethod(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost && hasForm(r) {
			switch method := r.PostForm.Get("_method"); method {
			case http.MethodPut, http.MethodDelete:
				r.Method = method
			}
		}
		next.ServeHTTP(w, r)
	})
}

func hasForm(r *http.Request) bool {
	return r.Method != http.MethodGet && r.Method != http.MethodHead &&
		strings.HasPrefix(r.Header.Get("Content-Type"), "application/x-www-form-urlencoded")
}
