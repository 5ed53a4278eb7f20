package specimen

import (
	"context"
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"

	"example.com/sink/internal/choice"
	"example.com/sink/internal/form"
	"example.com/sink/internal/listing"
	"example.com/sink/internal/models"
	"example.com/sink/internal/web/ui"
)

// sources are where the form finds what a specimen can refer to.
var sources = choice.Sources{
	"parent_id": choice.Records[models.Specimen]{
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
	"first_category_id": choice.Records[models.Category]{
		Value: "id",
		Title: "name",
		Text:  true,
		Key:   choice.ID,
		Option: func(category models.Category) ui.Option {
			return ui.Option{
				Value: form.FromUint(category.ID),
				Label: category.String(),
			}
		},
	},
	"second_category_id": choice.Records[models.Category]{
		Value: "id",
		Title: "name",
		Text:  true,
		Key:   choice.ID,
		Option: func(category models.Category) ui.Option {
			return ui.Option{
				Value: form.FromUint(category.ID),
				Label: category.String(),
			}
		},
	},
	"label_ids": choice.Records[models.Category]{
		Value: "id",
		Title: "name",
		Text:  true,
		Key:   choice.ID,
		Option: func(category models.Category) ui.Option {
			return ui.Option{
				Value: form.FromUint(category.ID),
				Label: category.String(),
			}
		},
	},
	"similar_specimen_ids": choice.Records[models.Specimen]{
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

// Offers returns what the list's filters offer for each reference, where the page shows them.
func (r *Repository) Offers(ctx context.Context, query listing.Query) (listing.Offers, error) {
	return sources.Offers(ctx, r.db, query)
}

// Offers returns what the list's filters offer for each reference.
func (s *Service) Offers(ctx context.Context, query listing.Query) (listing.Offers, error) {
	return s.repository.Offers(ctx, query)
}

// choices answers a search for one reference, as it is typed.
func (h *Handler) choices(w http.ResponseWriter, r *http.Request) {
	field, ok := sources.Field(fields, chi.URLParam(r, "field"))
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

// filterChoices answers a search in a filter of the list, as it is typed.
func (h *Handler) filterChoices(w http.ResponseWriter, r *http.Request) {
	query, ok := list.Looking(r.Context(), r.URL.Query(), chi.URLParam(r, "field"))
	if !ok {
		h.site.NotFound(w, r)
		return
	}
	offers, err := h.service.Offers(r.Context(), query)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	h.site.Render(w, r, http.StatusOK, ui.ChoiceList(query.Choice(r.Context(), offers)))
}

// started is the form of a new specimen that a link has begun by naming what it belongs to.
func started(query url.Values) form.Values {
	values := blank()
	for name := range sources {
		if query.Has(name) {
			values[name] = query.Get(name)
		}
	}
	return values
}
