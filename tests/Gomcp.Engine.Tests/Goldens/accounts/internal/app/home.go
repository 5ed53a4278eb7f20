package app

import (
	"context"
	"fmt"
	"net/http"

	"gorm.io/gorm"

	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web"
	"example.com/accounts/internal/web/ui"
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
	access ui.Access
	change ui.Access
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
			access: ui.ForEveryone,
			change: ui.ForUsers,
			count:  countOf[models.Category](db),
		},
		{
			label:  "pages.products.title",
			create: "pages.products.new",
			path:   "/products",
			icon:   ui.IconBox,
			access: ui.ForAdmins,
			change: ui.ForAdmins,
			count:  countOf[models.Product](db),
		},
	}}
}

// visible are the cards that the viewer may follow, with what they count.
func (h home) visible(r *http.Request) ([]ui.HomeCard, error) {
	viewer := ui.ViewerOf(r.Context())
	cards := make([]ui.HomeCard, 0, len(h.cards))
	for _, c := range h.cards {
		if !viewer.May(c.access) {
			continue
		}
		n, err := c.count(r.Context())
		if err != nil {
			return nil, fmt.Errorf("count %s: %w", c.path, err)
		}
		card := ui.HomeCard{
			Label: texts.Text(r.Context(), c.label),
			Path:  c.path,
			Icon:  c.icon,
			Count: n,
		}
		if viewer.May(c.change) {
			card.New = ui.Action{Label: texts.Text(r.Context(), c.create), Path: c.path + "/new"}
		}
		cards = append(cards, card)
	}
	return cards, nil
}

func countOf[T any](db *gorm.DB) func(context.Context) (int64, error) {
	return func(ctx context.Context) (int64, error) {
		return gorm.G[T](db).Count(ctx, "*")
	}
}
