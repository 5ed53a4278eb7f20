// Package product is everything about products: the table, the rules, the pages.
package product

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"example.com/shop/internal/database"
	"example.com/shop/internal/form"
	"example.com/shop/internal/web"
	"example.com/shop/internal/web/ui"
)

// Handler answers the requests for products.
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

// Routes are the addresses below /products.
func (h *Handler) Routes() chi.Router {
	r := chi.NewRouter()
	r.Get("/", h.index)
	r.Get("/new", h.newForm)
	r.Post("/", h.create)
	r.Get("/{id}", h.show)
	r.Get("/{id}/edit", h.editForm)
	r.Put("/{id}", h.update)
	r.Get("/{id}/delete", h.confirmDelete)
	r.Delete("/{id}", h.destroy)
	return r
}

// pathOf is the address of one product, or of something that is done with it.
func pathOf(id uint64, action string) string {
	return list.Path + "/" + strconv.FormatUint(id, 10) + action
}

func (h *Handler) index(w http.ResponseWriter, r *http.Request) {
	page, err := h.service.List(r.Context(), list.Read(r.URL.Query()))
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	if web.IsPartial(r) {
		h.site.Render(w, r, http.StatusOK, listPart(page))
		return
	}
	h.site.Render(w, r, http.StatusOK, listPage(h.site.Page(w, r, "Products"), page))
}

func (h *Handler) show(w http.ResponseWriter, r *http.Request) {
	id, err := web.ID(r, "id")
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	product, err := h.service.Get(r.Context(), id)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	h.site.Render(w, r, http.StatusOK, showPage(h.site.Page(w, r, product.String()), product))
}

func (h *Handler) newForm(w http.ResponseWriter, r *http.Request) {
	h.renderForm(w, r, http.StatusOK, formView{
		Title:  "New product",
		Values: blank(),
	})
}

func (h *Handler) create(w http.ResponseWriter, r *http.Request) {
	values, err := form.Read(r)
	if err != nil {
		h.site.Error(w, r, http.StatusBadRequest)
		return
	}
	view := formView{
		Title:  "New product",
		Values: values,
	}
	input, problems := parse(values)
	if len(problems) > 0 {
		h.refuse(w, r, view, problems)
		return
	}
	product, err := h.service.Create(r.Context(), input)
	if errors.As(err, &problems) {
		h.refuse(w, r, view, problems)
		return
	}
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	h.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: "Product created."})
	h.site.Redirect(w, r, pathOf(product.ID, ""))
}

func (h *Handler) editForm(w http.ResponseWriter, r *http.Request) {
	id, err := web.ID(r, "id")
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	product, err := h.service.Get(r.Context(), id)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	h.renderForm(w, r, http.StatusOK, formView{
		ID:     id,
		Title:  product.String(),
		Values: filled(product),
	})
}

func (h *Handler) update(w http.ResponseWriter, r *http.Request) {
	id, err := web.ID(r, "id")
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	product, err := h.service.Get(r.Context(), id)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	values, err := form.Read(r)
	if err != nil {
		h.site.Error(w, r, http.StatusBadRequest)
		return
	}
	view := formView{
		ID:     id,
		Title:  product.String(),
		Values: values,
	}
	input, problems := parse(values)
	if len(problems) > 0 {
		h.refuse(w, r, view, problems)
		return
	}
	err = h.service.Update(r.Context(), id, input)
	if errors.As(err, &problems) {
		h.refuse(w, r, view, problems)
		return
	}
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	h.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: "Product saved."})
	h.site.Redirect(w, r, pathOf(id, ""))
}

func (h *Handler) confirmDelete(w http.ResponseWriter, r *http.Request) {
	h.renderDelete(w, r, http.StatusOK, "")
}

func (h *Handler) destroy(w http.ResponseWriter, r *http.Request) {
	id, err := web.ID(r, "id")
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	err = h.service.Delete(r.Context(), id)
	if violation, ok := database.AsViolation(err); ok && violation.Kind == database.InUse {
		h.renderDelete(w, r, http.StatusConflict, "The product was not deleted: other records need it.")
		return
	}
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	h.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: "Product deleted."})
	h.site.Redirect(w, r, list.Path)
}

// refuse shows the form again, with what was typed and what needs a change.
func (h *Handler) refuse(w http.ResponseWriter, r *http.Request, view formView, problems form.Errors) {
	view.Problems = problems
	h.renderForm(w, r, http.StatusUnprocessableEntity, view)
}

func (h *Handler) renderForm(w http.ResponseWriter, r *http.Request, status int, view formView) {
	var err error
	if view.Categories, err = h.service.Categories(r.Context()); err != nil {
		h.site.Fail(w, r, err)
		return
	}
	page := h.site.Page(w, r, view.pageTitle())
	if web.IsPartial(r) {
		h.site.Render(w, r, status, formPart(page, view))
		return
	}
	h.site.Render(w, r, status, formPage(page, view))
}

func (h *Handler) renderDelete(w http.ResponseWriter, r *http.Request, status int, problem string) {
	id, err := web.ID(r, "id")
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	product, err := h.service.Get(r.Context(), id)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	page := h.site.Page(w, r, "Delete "+product.String())
	question := deletion(page, product, problem)
	if web.IsPartial(r) {
		h.site.Render(w, r, status, ui.DeleteDialog(question))
		return
	}
	h.site.Render(w, r, status, deletePage(page, product, question))
}
