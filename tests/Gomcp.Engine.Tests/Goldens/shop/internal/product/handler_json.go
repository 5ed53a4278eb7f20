package product

import (
	"errors"
	"net/http"
	"slices"

	"example.com/shop/internal/form"
	"example.com/shop/internal/listing"
	"example.com/shop/internal/models"
	"example.com/shop/internal/web"
)

// readOnly are the keys of an answer that a request may carry and cannot change.
var readOnly = []string{
	"id",
	"created_at",
	"updated_at",
	"category",
}

// object is a product as JSON.
func object(product models.Product) form.Object {
	return slices.Concat(
		form.Object{
			{Key: "id", Value: product.ID},
		},
		form.Encode(filled(product), fields),
		form.Object{
			{Key: "category", Value: form.One(product.Category, func(category models.Category) form.Object {
				return form.Summary(category.ID, category.String())
			})},
			{Key: "created_at", Value: product.CreatedAt},
			{Key: "updated_at", Value: product.UpdatedAt},
		},
	)
}

// answerList answers a program with one page of the list.
func (h *Handler) answerList(w http.ResponseWriter, r *http.Request, page listing.Page[models.Product]) {
	if len(page.Query.Problems) > 0 {
		h.site.InvalidQuery(w, r, page.Query.Problems)
		return
	}
	items := make([]form.Object, 0, len(page.Items))
	for _, product := range page.Items {
		items = append(items, object(product))
	}
	h.site.JSON(w, r, http.StatusOK, page.Object(items))
}

// answerOne answers a program with a product as it is stored now.
func (h *Handler) answerOne(w http.ResponseWriter, r *http.Request, status int, id uint64) {
	product, err := h.service.Get(r.Context(), id)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	if status == http.StatusCreated {
		w.Header().Set("Location", pathOf(id, ""))
	}
	h.site.JSON(w, r, status, object(product))
}

// unreadable answers a request whose body is neither a form nor a JSON object.
func (h *Handler) unreadable(w http.ResponseWriter, r *http.Request, err error) {
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		h.site.Error(w, r, http.StatusRequestEntityTooLarge)
	case web.WantsJSON(r):
		h.site.Problem(w, r, http.StatusBadRequest, err.Error())
	default:
		h.site.Error(w, r, http.StatusBadRequest)
	}
}
