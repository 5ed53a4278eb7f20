package specimen

import (
	"context"

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

// selection is what can be done with the rows that are ticked.
func selection(specimens listing.Page[models.Specimen]) ui.Selection {
	return ui.Selection{
		All:    specimens.Query.SelectAll(),
		Count:  len(specimens.Items),
		Delete: list.Path + "/delete",
	}
}
