package category

import (
	"context"
	"strconv"

	"example.com/sink/internal/listing"
	"example.com/sink/internal/models"
	"example.com/sink/internal/texts"
	"example.com/sink/internal/web/ui"
)

// noMatch says what was looked for in vain, and what to do now.
func noMatch(ctx context.Context, query listing.Query) string {
	if query.Search == "" {
		return texts.Text(ctx, "app.list.no_match")
	}
	return texts.Text(ctx, "pages.categories.list.no_match_text", "search", query.Search)
}

// rowMenu is what can be done with the category of a row.
func rowMenu(ctx context.Context, category models.Category) ui.Menu {
	return ui.Menu{
		ID:    "row-" + strconv.FormatUint(category.ID, 10),
		Label: category.String(),
		Items: []ui.MenuItem{
			{Label: texts.Text(ctx, "app.actions.view"), Path: pathOf(category.ID, ""), Icon: ui.IconEye},
			{Label: texts.Text(ctx, "app.actions.edit"), Path: pathOf(category.ID, "/edit"), Icon: ui.IconPencil},
			{Label: texts.Text(ctx, "app.actions.delete"), Path: pathOf(category.ID, "/delete"), Icon: ui.IconTrash, Danger: true, Dialog: true},
		},
	}
}

// selection is what can be done with the rows that are ticked.
func selection(categories listing.Page[models.Category]) ui.Selection {
	return ui.Selection{
		All:    categories.Query.SelectAll(),
		Count:  len(categories.Items),
		Delete: list.Path + "/delete",
	}
}
