package category

import (
	"errors"
	"net/http"
	"slices"

	"example.com/sink/internal/form"
	"example.com/sink/internal/listing"
	"example.com/sink/internal/models"
	"example.com/sink/internal/web"
)

// readOnly are the keys of an answer that a request may carry and cannot change.
var readOnly = []string{
	"id",
	"created_at",
	"updated_at",
	"favourite",
}

// object is a category as JSON.
func object(category models.Category) form.Object {
	return slices.Concat(
		form.Object{
			{Key: "id", Value: category.ID},
		},
		form.Encode(filled(category), fields),
		form.Object{
			{Key: "favourite", Value: form.One(category.Favourite, func(specimen models.Specimen) form.Object {
				return form.Summary(specimen.ID, specimen.String())
			})},
			{Key: "created_at", Value: category.CreatedAt},
			{Key: "updated_at", Value: category.UpdatedAt},
		},
	)
}

// answerList answers a program with one page of the list.
func (h *Handler) answerList(w http.ResponseWriter, r *http.Request, page listing.Page[models.Category]) {
	if len(page.Query.Problems) > 0 {
		h.site.InvalidQuery(w, r, page.Query.Problems)
		return
	}
	items := make([]form.Object, 0, len(page.Items))
	for _, category := range page.Items {
		items = append(items, object(category))
	}
	h.site.JSON(w, r, http.StatusOK, page.Object(items))
}

// answerOne answers a program with a category as it is stored now.
func (h *Handler) answerOne(w http.ResponseWriter, r *http.Request, status int, id uint64) {
	category, err := h.service.Get(r.Context(), id)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	if status == http.StatusCreated {
		w.Header().Set("Location", pathOf(id, ""))
	}
	h.site.JSON(w, r, status, object(category))
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
