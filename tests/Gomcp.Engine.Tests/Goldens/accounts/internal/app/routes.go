package app

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/category"
	"example.com/accounts/internal/product"
	"example.com/accounts/internal/users"
	"example.com/accounts/internal/web"
)

// routing is what the routes lead to.
type routing struct {
	site     *web.Site
	files    http.Handler
	health   health
	home     home
	accounts *auth.Accounts
	admins   *users.Handler

	category *category.Handler
	product  *product.Handler
}

func routes(to routing) *chi.Mux {
	root := chi.NewRouter()
	root.Use(to.site.Middleware()...)

	// Neither cookies nor tokens for these.
	root.Get("/healthz", to.health.alive)
	root.Get("/readyz", to.health.ready)
	root.Get("/assets/*", to.files.ServeHTTP)

	// These come first: mounted routers take them over.
	root.With(to.site.Protect, to.accounts.Load).NotFound(to.site.NotFound)
	root.With(to.site.Protect, to.accounts.Load).MethodNotAllowed(to.site.MethodNotAllowed)

	pages := root.With(to.site.Protect, to.accounts.Load)

	// Who may see what is decided by the guard of each group.
	readers := pages.With(to.accounts.Reading)
	users := pages.With(to.accounts.RequireUser)
	admins := pages.With(to.accounts.RequireAdmin)

	pages.Get("/", to.home.start)
	pages.Post("/theme", to.site.SetTheme)
	pages.Post("/language", to.site.SetLanguage)
	to.accounts.PublicRoutes(pages)
	to.accounts.UserRoutes(users)
	users.Get("/dashboard", to.home.dashboard)
	admins.Mount("/admin/users", to.admins.Routes())

	// One line for each domain.
	readers.Mount("/categories", to.category.Routes())
	admins.Mount("/products", to.product.Routes())

	return root
}
