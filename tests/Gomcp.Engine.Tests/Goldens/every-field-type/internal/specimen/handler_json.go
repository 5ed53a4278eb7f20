package specimen

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
	"parent",
	"first_category",
	"second_category",
	"labels",
	"similar_specimens",
}

// object is a specimen as JSON.
func object(specimen models.Specimen) form.Object {
	return slices.Concat(
		form.Object{
			{Key: "id", Value: specimen.ID},
		},
		form.Encode(filled(specimen), fields),
		form.Object{
			{Key: "parent", Value: form.One(specimen.Parent, func(specimen models.Specimen) form.Object {
				return form.Summary(specimen.ID, specimen.String())
			})},
			{Key: "first_category", Value: form.One(specimen.FirstCategory, func(category models.Category) form.Object {
				return form.Summary(category.ID, category.String())
			})},
			{Key: "second_category", Value: form.One(specimen.SecondCategory, func(category models.Category) form.Object {
				return form.Summary(category.ID, category.String())
			})},
			{Key: "labels", Value: form.Each(specimen.Labels, func(category models.Category) form.Object {
				return form.Summary(category.ID, category.String())
			})},
			{Key: "similar_specimens", Value: form.Each(specimen.SimilarSpecimens, func(specimen models.Specimen) form.Object {
				return form.Summary(specimen.ID, specimen.String())
			})},
			{Key: "created_at", Value: specimen.CreatedAt},
			{Key: "updated_at", Value: specimen.UpdatedAt},
		},
	)
}

// answerList answers a program with one page of the list.
func (h *Handler) answerList(w http.ResponseWriter, r *http.Request, page listing.Page[models.Specimen]) {
	if len(page.Query.Problems) > 0 {
		h.site.InvalidQuery(w, r, page.Query.Problems)
		return
	}
	ids := make([]uint64, 0, len(page.Items))
	for _, specimen := range page.Items {
		ids = append(ids, specimen.ID)
	}
	specimens, err := h.service.Some(r.Context(), ids) // with what the page leaves out
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	items := make([]form.Object, 0, len(page.Items))
	for _, specimen := range specimens {
		items = append(items, object(specimen))
	}
	h.site.JSON(w, r, http.StatusOK, page.Object(items))
}

// answerOne answers a program with a specimen as it is stored now.
func (h *Handler) answerOne(w http.ResponseWriter, r *http.Request, status int, id uint64) {
	specimen, err := h.service.Get(r.Context(), id)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	if status == http.StatusCreated {
		w.Header().Set("Location", pathOf(id, ""))
	}
	h.site.JSON(w, r, status, object(specimen))
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
