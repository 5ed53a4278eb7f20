package specimen

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
	return texts.Text(ctx, "pages.specimens.list.no_match_text", "search", query.Search)
}

// rowMenu is what can be done with the specimen of a row.
func rowMenu(ctx context.Context, specimen models.Specimen) ui.Menu {
	return ui.Menu{
		ID:    "row-" + strconv.FormatUint(specimen.ID, 10),
		Label: specimen.String(),
		Items: []ui.MenuItem{
			{Label: texts.Text(ctx, "app.actions.view"), Path: pathOf(specimen.ID, ""), Icon: ui.IconEye},
			{Label: texts.Text(ctx, "app.actions.edit"), Path: pathOf(specimen.ID, "/edit"), Icon: ui.IconPencil},
			{Label: texts.Text(ctx, "app.actions.delete"), Path: pathOf(specimen.ID, "/delete"), Icon: ui.IconTrash, Danger: true, Dialog: true},
		},
	}
}

// selection is what can be done with the rows that are ticked.
func selection(specimens listing.Page[models.Specimen]) ui.Selection {
	return ui.Selection{
		All:    specimens.Query.SelectAll(),
		Count:  len(specimens.Items),
		Delete: list.Path + "/delete",
	}
}
