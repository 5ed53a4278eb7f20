package category

import (
	"context"
	"net/http"

	"example.com/sink/internal/csvfile"
	"example.com/sink/internal/display"
	"example.com/sink/internal/form"
	"example.com/sink/internal/models"
	"example.com/sink/internal/texts"
)

// export answers with everything that the list's search and filters match, as a file for spreadsheets.
func (h *Handler) export(w http.ResponseWriter, r *http.Request) {
	file := csvfile.New(w, "categories.csv", exportHead(r.Context()))
	err := h.service.Each(r.Context(), list.Read(r.Context(), r.URL.Query()), func(category models.Category) error {
		return file.Write(exportRow(category))
	})
	if err != nil {
		file.Abort(func() { h.site.Fail(w, r, err) })
		return
	}
	if err := file.Close(); err != nil {
		panic(http.ErrAbortHandler) // nobody is there any more
	}
}

func exportHead(ctx context.Context) []string {
	return []string{
		texts.Text(ctx, "app.record.number"),
		texts.Text(ctx, "pages.categories.fields.name.label"),
		texts.Text(ctx, "pages.categories.fields.description.label"),
		texts.Text(ctx, "pages.categories.fields.favourite_id.label"),
		texts.Text(ctx, "app.record.created"),
		texts.Text(ctx, "app.record.changed"),
	}
}

// exportRow has values as programs read them: 1234.50, 2026-03-01, true.
func exportRow(category models.Category) []string {
	values := filled(category)
	return []string{
		form.FromUint(category.ID),
		csvfile.Cell(nameField, values),
		csvfile.Cell(descriptionField, values),
		csvfile.Text(display.Named(category.Favourite, func(specimen models.Specimen) string {
			return specimen.String()
		})),
		csvfile.Moment(category.CreatedAt),
		csvfile.Moment(category.UpdatedAt),
	}
}
