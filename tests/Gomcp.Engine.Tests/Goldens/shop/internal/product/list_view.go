package product

import (
	"context"

	"example.com/shop/internal/listing"
	"example.com/shop/internal/models"
	"example.com/shop/internal/texts"
	"example.com/shop/internal/web/ui"
)

// noMatch says what was looked for in vain, and what to do now.
func noMatch(ctx context.Context, query listing.Query) string {
	if query.Search == "" {
		return texts.Text(ctx, "app.list.no_match")
	}
	return texts.Text(ctx, "pages.products.list.no_match_text", "search", query.Search)
}

// selection is what can be done with the rows that are ticked.
func selection(products listing.Page[models.Product]) ui.Selection {
	return ui.Selection{
		All:    products.Query.SelectAll(),
		Count:  len(products.Items),
		Delete: list.Path + "/delete",
	}
}
