package product

import (
	"errors"
	"net/http"

	"example.com/accounts/internal/choice"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web"
	"example.com/accounts/internal/web/ui"
)

func (h *Handler) newForm(w http.ResponseWriter, r *http.Request) {
	h.renderForm(w, r, http.StatusOK, formView{
		Title:  texts.Text(r.Context(), "pages.products.new"),
		Values: started(r.URL.Query()),
	})
}

func (h *Handler) create(w http.ResponseWriter, r *http.Request) {
	values, unread, err := form.Read(r, fields, readOnly...)
	if err != nil {
		h.unreadable(w, r, err)
		return
	}
	view := formView{
		Title:  texts.Text(r.Context(), "pages.products.new"),
		Values: values,
	}
	if choice.IsSearch(values) {
		h.renderForm(w, r, http.StatusOK, view)
		return
	}
	input, problems := parse(r.Context(), values)
	if problems = unread.And(problems); len(problems) > 0 {
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
	if web.WantsJSON(r) {
		h.answerOne(w, r, http.StatusCreated, product.ID)
		return
	}
	h.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: texts.Text(r.Context(), "pages.products.created")})
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
	values, unread, err := form.Read(r, fields, readOnly...)
	if err != nil {
		h.unreadable(w, r, err)
		return
	}
	view := formView{
		ID:     id,
		Title:  product.String(),
		Values: values,
	}
	if choice.IsSearch(values) {
		h.renderForm(w, r, http.StatusOK, view)
		return
	}
	input, problems := parse(r.Context(), values)
	if problems = unread.And(problems); len(problems) > 0 {
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
	if web.WantsJSON(r) {
		h.answerOne(w, r, http.StatusOK, id)
		return
	}
	h.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: texts.Text(r.Context(), "pages.products.saved")})
	h.site.Redirect(w, r, pathOf(id, ""))
}

// refuse shows the form again, with what was typed and what needs a change.
func (h *Handler) refuse(w http.ResponseWriter, r *http.Request, view formView, problems form.Errors) {
	if web.WantsJSON(r) {
		h.site.InvalidBody(w, r, problems)
		return
	}
	view.Problems = problems
	h.renderForm(w, r, http.StatusUnprocessableEntity, view)
}

func (h *Handler) renderForm(w http.ResponseWriter, r *http.Request, status int, view formView) {
	var err error
	if view.Choices, err = h.service.Choices(r.Context(), view.Values); err != nil {
		h.site.Fail(w, r, err)
		return
	}
	page := h.site.Page(w, r, view.pageTitle(r.Context()))
	if web.IsPartial(r) {
		h.site.Render(w, r, status, formPart(page, view))
		return
	}
	h.site.Render(w, r, status, formPage(page, view))
}
