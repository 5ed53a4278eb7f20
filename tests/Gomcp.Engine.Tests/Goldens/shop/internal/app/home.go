package app

import (
	"context"
	"fmt"
	"net/http"

	"gorm.io/gorm"

	"example.com/shop/internal/models"
	"example.com/shop/internal/texts"
	"example.com/shop/internal/web"
	"example.com/shop/internal/web/ui"
)

// home is the start page.
type home struct {
	site  *web.Site
	cards []homeCard
}

type homeCard struct {
	label  texts.Key
	create texts.Key // the first step
	path   string
	icon   ui.Icon
	count  func(context.Context) (int64, error)
}

func newHome(site *web.Site, db *gorm.DB) home {
	return home{site: site, cards: []homeCard{
		// One entry for each domain.
		{
			label:  "pages.categories.title",
			create: "pages.categories.new",
			path:   "/categories",
			icon:   ui.IconTag,
			count:  countOf[models.Category](db),
		},
		{
			label:  "pages.products.title",
			create: "pages.products.new",
			path:   "/products",
			icon:   ui.IconBox,
			count:  countOf[models.Product](db),
		},
	}}
}

func (h home) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	cards := make([]ui.HomeCard, 0, len(h.cards))
	for _, c := range h.cards {
		n, err := c.count(r.Context())
		if err != nil {
			h.site.Fail(w, r, fmt.Errorf("count %s: %w", c.path, err))
			return
		}
		cards = append(cards, ui.HomeCard{
			Label: texts.Text(r.Context(), c.label),
			Path:  c.path,
			Icon:  c.icon,
			Count: n,
			New:   ui.Action{Label: texts.Text(r.Context(), c.create), Path: c.path + "/new"},
		})
	}
	page := h.site.Page(w, r, texts.Text(r.Context(), "pages.home.title"))
	h.site.Render(w, r, http.StatusOK, ui.Home(page, cards))
}

func countOf[T any](db *gorm.DB) func(context.Context) (int64, error) {
	return func(ctx context.Context) (int64, error) {
		return gorm.G[T](db).Count(ctx, "*")
	}
}
