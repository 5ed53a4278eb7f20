package product

import (
	"context"
	"net/http"

	"example.com/shop/internal/csvfile"
	"example.com/shop/internal/display"
	"example.com/shop/internal/form"
	"example.com/shop/internal/models"
	"example.com/shop/internal/texts"
)

// export answers with everything that the list's search and filters match, as a file for spreadsheets.
func (h *Handler) export(w http.ResponseWriter, r *http.Request) {
	file := csvfile.New(w, "products.csv", exportHead(r.Context()))
	err := h.service.Each(r.Context(), list.Read(r.Context(), r.URL.Query()), func(product models.Product) error {
		return file.Write(exportRow(product))
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
		texts.Text(ctx, "pages.products.fields.name.label"),
		texts.Text(ctx, "pages.products.fields.sku.label"),
		texts.Text(ctx, "pages.products.fields.price.label"),
		texts.Text(ctx, "pages.products.fields.stock.label"),
		texts.Text(ctx, "pages.products.fields.status.label"),
		texts.Text(ctx, "pages.products.fields.description.label"),
		texts.Text(ctx, "pages.products.fields.available_from.label"),
		texts.Text(ctx, "pages.products.fields.featured.label"),
		texts.Text(ctx, "pages.products.fields.category_id.label"),
		texts.Text(ctx, "app.record.created"),
		texts.Text(ctx, "app.record.changed"),
	}
}

// exportRow has values as programs read them: 1234.50, 2026-03-01, true.
func exportRow(product models.Product) []string {
	values := filled(product)
	return []string{
		form.FromUint(product.ID),
		csvfile.Cell(nameField, values),
		csvfile.Cell(skuField, values),
		csvfile.Cell(priceField, values),
		csvfile.Cell(stockField, values),
		csvfile.Cell(statusField, values),
		csvfile.Cell(descriptionField, values),
		csvfile.Cell(availableFromField, values),
		csvfile.Cell(featuredField, values),
		csvfile.Text(display.Named(product.Category, func(category models.Category) string {
			return category.String()
		})),
		csvfile.Moment(product.CreatedAt),
		csvfile.Moment(product.UpdatedAt),
	}
}
