package product

import (
	"context"
	"strconv"

	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// noMatch says what was looked for in vain, and what to do now.
func noMatch(ctx context.Context, query listing.Query) string {
	if query.Search == "" {
		return texts.Text(ctx, "app.list.no_match")
	}
	return texts.Text(ctx, "pages.products.list.no_match_text", "search", query.Search)
}

// rowMenu is what can be done with the product of a row.
func rowMenu(ctx context.Context, product models.Product) ui.Menu {
	return ui.Menu{
		ID:    "row-" + strconv.FormatUint(product.ID, 10),
		Label: product.String(),
		Items: []ui.MenuItem{
			{Label: texts.Text(ctx, "app.actions.view"), Path: pathOf(product.ID, ""), Icon: ui.IconEye},
			{Label: texts.Text(ctx, "app.actions.edit"), Path: pathOf(product.ID, "/edit"), Icon: ui.IconPencil},
			{Label: texts.Text(ctx, "app.actions.delete"), Path: pathOf(product.ID, "/delete"), Icon: ui.IconTrash, Danger: true, Dialog: true},
		},
	}
}

// selection is what can be done with the rows that are ticked.
func selection(products listing.Page[models.Product]) ui.Selection {
	return ui.Selection{
		All:    products.Query.SelectAll(),
		Count:  len(products.Items),
		Delete: list.Path + "/delete",
	}
}
