package web

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

// compressLevel: higher levels cost much and save little.
const compressLevel = 5

// Middleware is what every request passes, outermost first. Headers come before everything that can
// answer by itself, so that errors have them too.
func (s *Site) Middleware() []func(http.Handler) http.Handler {
	return []func(http.Handler) http.Handler{
		withRequestID,
		s.withTexts,
		s.securityHeaders,
		s.accessLog,
		s.recoverer,
		s.limitTime,
		s.limitBody,
		s.overrideMethod,
		middleware.Compress(compressLevel),
		headAsGet,
	}
}

type requestIDKey struct{}

// RequestID is the number of the request in the log and on error pages.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

func withRequestID(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := rand.Text()[:16]
		w.Header().Set("X-Request-Id", id)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestIDKey{}, id)))
	})
}

// accessLog writes one line for each request, without the query: it may hold what people typed.
func (s *Site) accessLog(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		defer func() {
			status := ww.Status()
			if status == 0 {
				status = http.StatusOK
			}
			s.log.LogAttrs(r.Context(), slog.LevelInfo, "request",
				slog.String("method", r.Method),
				slog.String("path", loggedPath(r.URL.Path)),
				slog.Int("status", status),
				slog.Int("bytes", ww.BytesWritten()),
				slog.String("took", time.Since(start).Round(time.Microsecond).String()),
				slog.String("request_id", RequestID(r.Context())),
			)
		}()
		next.ServeHTTP(ww, r)
	})
}

// recoverer turns a panic into a 500 page. When the answer has begun, the connection is cut instead.
func (s *Site) recoverer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
		defer func() {
			reason := recover()
			if reason == nil {
				return
			}
			if err, ok := reason.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(http.ErrAbortHandler)
			}
			s.logger(r).Error("panic", "reason", fmt.Sprint(reason), "stack", string(debug.Stack()))
			if ww.Status() != 0 {
				panic(http.ErrAbortHandler)
			}
			s.Error(w, r, http.StatusInternalServerError)
		}()
		next.ServeHTTP(ww, r)
	})
}

// headAsGet routes HEAD like GET, also into mounted routers; the server leaves the body out.
func headAsGet(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodHead {
			chi.RouteContext(r.Context()).RouteMethod = http.MethodGet
		}
		next.ServeHTTP(w, r)
	})
}
