// Package app puts the application together: every dependency is made and handed over here.
package app

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/go-chi/chi/v5"
	"gorm.io/gorm"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/category"
	"example.com/accounts/internal/config"
	"example.com/accounts/internal/product"
	"example.com/accounts/internal/web"
	"example.com/accounts/internal/web/assets"
)

// App is the whole application as one handler.
type App struct {
	*chi.Mux
	accounts *auth.Accounts
}

// Finish waits for what goes on behind the answers, such as messages on their way, until ctx ends.
func (a *App) Finish(ctx context.Context) error {
	return a.accounts.Finish(ctx)
}

// New puts the application together.
func New(cfg config.Config, db *gorm.DB, log *slog.Logger) (*App, error) {
	catalog, err := loadTexts(cfg, log)
	if err != nil {
		return nil, fmt.Errorf("load texts: %w", err)
	}

	files, err := assets.New()
	if err != nil {
		return nil, fmt.Errorf("load assets: %w", err)
	}

	site, err := web.NewSite(web.Options{
		Name:     cfg.Name,
		Nav:      navigation(),
		AdminNav: administration(),
		Texts:    catalog,
		Assets:   files.Links(),
		Log:      log,
		Secret:   string(cfg.SessionSecret),
		Secure:   cfg.Secure,
	})
	if err != nil {
		return nil, fmt.Errorf("build site: %w", err)
	}

	accounts, err := newAccounts(cfg, db, site, log)
	if err != nil {
		return nil, fmt.Errorf("build accounts: %w", err)
	}

	// One block for each domain: repository, service, handler.
	categoryRepository := category.NewRepository(db)
	categoryService := category.NewService(categoryRepository)
	categoryHandler := category.NewHandler(categoryService, site)

	productRepository := product.NewRepository(db)
	productService := product.NewService(productRepository)
	productHandler := product.NewHandler(productService, site)

	mux := routes(routing{
		site:     site,
		files:    files.Handler(),
		health:   health{db: db, log: log},
		home:     newHome(site, db),
		accounts: accounts,
		admins:   newUsers(db, site, accounts),
		category: categoryHandler,
		product:  productHandler,
	})
	return &App{
		Mux:      mux,
		accounts: accounts,
	}, nil
}
