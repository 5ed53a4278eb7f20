package category

import (
	"context"
	"net/http"

	"example.com/accounts/internal/csvfile"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
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
		csvfile.Moment(category.CreatedAt),
		csvfile.Moment(category.UpdatedAt),
	}
}
