package category

import (
	"context"
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"

	"example.com/sink/internal/choice"
	"example.com/sink/internal/form"
	"example.com/sink/internal/models"
	"example.com/sink/internal/web/ui"
)

// sources are where the form finds what a category can refer to.
var sources = choice.Sources{
	"favourite_id": choice.Records[models.Specimen]{
		Value: "id",
		Title: "req_string",
		Text:  true,
		Key:   choice.ID,
		Option: func(specimen models.Specimen) ui.Option {
			return ui.Option{
				Value: form.FromUint(specimen.ID),
				Label: specimen.String(),
			}
		},
	},
}

// Choices returns what the form offers for each reference.
func (r *Repository) Choices(ctx context.Context, values form.Values) (choice.Sets, error) {
	return sources.Load(ctx, r.db, fields, values)
}

// Choices returns what the form offers for each reference.
func (s *Service) Choices(ctx context.Context, values form.Values) (choice.Sets, error) {
	return s.repository.Choices(ctx, values)
}

// choices answers a search for one reference, as it is typed.
func (h *Handler) choices(w http.ResponseWriter, r *http.Request) {
	field, ok := fields[chi.URLParam(r, "field")]
	if !ok {
		h.site.NotFound(w, r)
		return
	}
	values := form.Clean(r.URL.Query(), field)
	sets, err := h.service.Choices(r.Context(), values)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	view := formView{
		Values:  values,
		Choices: sets,
	}
	h.site.Render(w, r, http.StatusOK, ui.ChoiceList(view.choice(r.Context(), field)))
}

// fields are the references, by the names of their inputs.
var fields = map[string]form.Field{
	"favourite_id": favouriteField,
}

// started is the form of a new category that a link has begun by naming what it belongs to.
func started(query url.Values) form.Values {
	values := blank()
	for name := range fields {
		if query.Has(name) {
			values[name] = query.Get(name)
		}
	}
	return values
}
