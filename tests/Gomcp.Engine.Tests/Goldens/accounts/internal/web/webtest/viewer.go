package webtest

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.com/accounts/internal/web/ui"
)

// SignedIn are routes as somebody with an account sees them.
func SignedIn(routes chi.Router) chi.Router {
	r := chi.NewRouter()
	r.Use(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			viewer := ui.Viewer{
				ID:    1,
				Name:  "Joel Brandt",
				Email: "joel@example.com",
			}
			next.ServeHTTP(w, r.WithContext(ui.WithViewer(r.Context(), viewer)))
		})
	})
	r.Mount("/", routes)
	return r
}
