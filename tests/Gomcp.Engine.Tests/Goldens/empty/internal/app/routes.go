package app

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.com/empty/internal/web"
)

// routing is what the routes lead to.
type routing struct {
	site   *web.Site
	files  http.Handler
	health health
	home   home
}

func routes(to routing) *chi.Mux {
	root := chi.NewRouter()
	root.Use(to.site.Middleware()...)

	// Neither cookies nor tokens for these.
	root.Get("/healthz", to.health.alive)
	root.Get("/readyz", to.health.ready)
	root.Get("/assets/*", to.files.ServeHTTP)

	// These come first: mounted routers take them over.
	root.With(to.site.Protect).NotFound(to.site.NotFound)
	root.With(to.site.Protect).MethodNotAllowed(to.site.MethodNotAllowed)

	pages := root.With(to.site.Protect)
	pages.Get("/", to.home.ServeHTTP)
	pages.Post("/theme", to.site.SetTheme)
	pages.Post("/language", to.site.SetLanguage)

	return root
}
