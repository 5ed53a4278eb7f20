package product

import (
	"net/http"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web"
	"example.com/accounts/internal/web/ui"
)

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
		if web.WantsJSON(r) {
			h.site.Problem(w, r, http.StatusConflict, texts.Text(r.Context(), "pages.products.deletion.refused"))
			return
		}
		h.renderDelete(w, r, http.StatusConflict, texts.Text(r.Context(), "pages.products.deletion.refused"))
		return
	}
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	if web.WantsJSON(r) {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	h.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: texts.Text(r.Context(), "pages.products.deleted")})
	h.site.Redirect(w, r, list.Path)
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
	page := h.site.Page(w, r, texts.Text(r.Context(), "app.headings.delete_page", "name", product.String()))
	question := deletion(r.Context(), page, product, problem)
	if web.IsPartial(r) {
		h.site.Render(w, r, status, ui.DeleteDialog(question))
		return
	}
	h.site.Render(w, r, status, deletePage(page, product, question))
}
