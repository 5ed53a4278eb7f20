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

// options are the records that the filters offer, where the page shows them.
func (h *Handler) options(ctx context.Context, query listing.Query) (listing.Options, error) {
	options := listing.Options{}
	if query.Shows(parentField.Name) {
		specimens, err := h.service.Specimens(ctx)
		if err != nil {
			return nil, err
		}
		options[parentField.Name] = formView{Specimens: specimens}.specimenOptions()
	}
	if query.Shows(firstCategoryField.Name) {
		categories, err := h.service.Categories(ctx)
		if err != nil {
			return nil, err
		}
		options[firstCategoryField.Name] = formView{Categories: categories}.categoryOptions()
	}
	if query.Shows(secondCategoryField.Name) {
		categories, err := h.service.Categories(ctx)
		if err != nil {
			return nil, err
		}
		options[secondCategoryField.Name] = formView{Categories: categories}.categoryOptions()
	}
	return options, nil
}
