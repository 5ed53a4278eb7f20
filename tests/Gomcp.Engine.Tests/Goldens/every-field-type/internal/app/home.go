package app

import (
	"context"
	"fmt"
	"net/http"

	"gorm.io/gorm"

	"example.com/sink/internal/models"
	"example.com/sink/internal/web"
	"example.com/sink/internal/web/ui"
)

// home is the start page.
type home struct {
	site  *web.Site
	cards []homeCard
}

type homeCard struct {
	card  ui.HomeCard
	count func(context.Context) (int64, error)
}

func newHome(site *web.Site, db *gorm.DB) home {
	return home{site: site, cards: []homeCard{
		// One entry for each domain.
		{
			card: ui.HomeCard{
				Label: "Categories",
				Path:  "/categories",
				Icon:  ui.IconTag,
				New:   ui.Action{Label: "New category", Path: "/categories/new"},
			},
			count: countOf[models.Category](db),
		},
		{
			card: ui.HomeCard{
				Label: "Odd <b>things</b> 🐙",
				Path:  "/specimens",
				Icon:  ui.IconLayers,
				New:   ui.Action{Label: "New odd \"thing\" {x} `y`", Path: "/specimens/new"},
			},
			count: countOf[models.Specimen](db),
		},
	}}
}

func (h home) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	cards := make([]ui.HomeCard, 0, len(h.cards))
	for _, c := range h.cards {
		n, err := c.count(r.Context())
		if err != nil {
			h.site.Fail(w, r, fmt.Errorf("count %s: %w", c.card.Path, err))
			return
		}
		card := c.card
		card.Count = n
		cards = append(cards, card)
	}
	page := h.site.Page(w, r, "Home")
	h.site.Render(w, r, http.StatusOK, ui.Home(page, cards))
}

func countOf[T any](db *gorm.DB) func(context.Context) (int64, error) {
	return func(ctx context.Context) (int64, error) {
		return gorm.G[T](db).Count(ctx, "*")
	}
}
