// Package specimen is everything about specimens: the table, the rules, the pages.
package specimen

import (
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"example.com/sink/internal/texts"
	"example.com/sink/internal/web"
)

// Handler answers the requests for specimens.
type Handler struct {
	service *Service
	site    *web.Site
}

// NewHandler returns a Handler that shows pages in the frame of site.
func NewHandler(service *Service, site *web.Site) *Handler {
	return &Handler{
		service: service,
		site:    site,
	}
}

// Routes are the addresses below /specimens.
func (h *Handler) Routes() chi.Router {
	r := chi.NewRouter()
	r.Use(h.site.Negotiate)
	r.Get("/", h.index)
	r.Get("/export.csv", h.export)
	r.Get("/delete", h.confirmDeleteMany)
	r.Delete("/", h.destroyMany)
	r.Get("/new", h.newForm)
	r.Post("/", h.create)
	r.Get("/choices/{field}", h.choices)
	r.Get("/filters/{field}", h.filterChoices)
	r.Get("/{id}", h.show)
	r.Get("/{id}/edit", h.editForm)
	r.Put("/{id}", h.update)
	r.Get("/{id}/delete", h.confirmDelete)
	r.Delete("/{id}", h.destroy)
	return r
}

// pathOf is the address of one specimen, or of something that is done with it.
func pathOf(id uint64, action string) string {
	return list.Path + "/" + strconv.FormatUint(id, 10) + action
}

func (h *Handler) index(w http.ResponseWriter, r *http.Request) {
	page, err := h.service.List(r.Context(), list.Read(r.Context(), r.URL.Query()))
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	if web.WantsJSON(r) {
		h.answerList(w, r, page)
		return
	}
	if page.Offers, err = h.service.Offers(r.Context(), page.Query); err != nil {
		h.site.Fail(w, r, err)
		return
	}
	if web.IsPartial(r) {
		h.site.Render(w, r, http.StatusOK, listUpdate(page))
		return
	}
	h.site.Render(w, r, http.StatusOK, listPage(h.site.Page(w, r, texts.Text(r.Context(), "pages.specimens.title")), page))
}

func (h *Handler) show(w http.ResponseWriter, r *http.Request) {
	id, err := web.ID(r, "id")
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	specimen, err := h.service.Get(r.Context(), id)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	if web.WantsJSON(r) {
		h.site.JSON(w, r, http.StatusOK, object(specimen))
		return
	}
	related, err := h.service.Related(r.Context(), specimen)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	h.site.Render(w, r, http.StatusOK, showPage(h.site.Page(w, r, specimen.String()), specimen, related))
}
