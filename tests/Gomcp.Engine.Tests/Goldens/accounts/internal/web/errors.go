package web

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"

	"example.com/accounts/internal/display"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/web/ui"
)

// ErrNotFound is the models' own, so that the error of a repository needs no translation.
var ErrNotFound = models.ErrNotFound

// Fail answers an error: ErrNotFound with 404, a request that took too long with 503, and all else
// with 500. The details go to the log only.
func (s *Site) Fail(w http.ResponseWriter, r *http.Request, err error) {
	switch {
	case errors.Is(err, ErrNotFound):
		s.Error(w, r, http.StatusNotFound)
	case errors.Is(r.Context().Err(), context.Canceled): // nobody is waiting any more
		s.logger(r).Info("request given up by the client", "error", err)
		w.WriteHeader(statusClientGone)
	case errors.Is(r.Context().Err(), context.DeadlineExceeded):
		s.logger(r).Error("request took too long", "error", err)
		w.Header().Set("Retry-After", "10")
		s.Error(w, r, http.StatusServiceUnavailable)
	default:
		s.logger(r).Error("request failed", "error", err)
		s.Error(w, r, http.StatusInternalServerError)
	}
}

// statusClientGone is nginx's number for it; it is seen in the log only.
const statusClientGone = 499

// NotFound answers for paths that no route has.
func (s *Site) NotFound(w http.ResponseWriter, r *http.Request) {
	s.Error(w, r, http.StatusNotFound)
}

// MethodNotAllowed answers for methods that a path does not have, and names those that it has.
func (s *Site) MethodNotAllowed(w http.ResponseWriter, r *http.Request) {
	routes := chi.RouteContext(r.Context()).Routes
	for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodDelete} {
		if routes.Match(chi.NewRouteContext(), method, r.URL.Path) {
			w.Header().Add("Allow", method)
			if method == http.MethodGet {
				w.Header().Add("Allow", http.MethodHead)
			}
		}
	}
	if r.Method == http.MethodOptions {
		w.Header().Add("Allow", http.MethodOptions)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	s.Error(w, r, http.StatusMethodNotAllowed)
}

// Error answers with the error page of a status; htmx, which shows a message of its own, gets a line.
func (s *Site) Error(w http.ResponseWriter, r *http.Request, status int) {
	if WantsJSON(r) {
		s.Problem(w, r, status, "")
		return
	}
	if IsPartial(r) {
		s.plainError(w, r, status)
		return
	}
	problem := ui.ProblemFor(r.Context(), status)
	problem.RequestID = RequestID(r.Context())
	problem.Time = display.DateTime(r.Context(), time.Now())
	if status >= http.StatusInternalServerError && r.Method == http.MethodGet {
		problem.Retry = localOr(r.URL.RequestURI(), "/")
	}
	var body bytes.Buffer
	// The page is needed most when the time of the request is up.
	ctx := context.WithoutCancel(r.Context())
	if err := ui.ErrorPage(s.page(r, problem.Title), problem).Render(ctx, &body); err != nil {
		s.logger(r).Error("error page failed", "error", err)
		s.plainError(w, r, status)
		return
	}
	s.write(w, r, status, &body)
}

func (s *Site) plainError(w http.ResponseWriter, r *http.Request, status int) {
	h := w.Header()
	h.Add("Vary", "HX-Request")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = fmt.Fprintf(w, "%s (request %s)\n", http.StatusText(status), RequestID(r.Context()))
}
