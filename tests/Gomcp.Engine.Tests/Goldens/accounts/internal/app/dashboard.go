package app

import (
	"net/http"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// dashboard is the first page after signing in: what the person may see, counted.
func (h home) dashboard(w http.ResponseWriter, r *http.Request) {
	cards, err := h.visible(r)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	h.site.Render(w, r, http.StatusOK, ui.Dashboard(h.site.Page(w, r, texts.Text(r.Context(), "pages.dashboard.title")), cards))
}

// start is the start page for visitors; who is signed in has the dashboard.
func (h home) start(w http.ResponseWriter, r *http.Request) {
	if ui.ViewerOf(r.Context()).SignedIn() {
		h.site.Redirect(w, r, "/dashboard")
		return
	}
	cards, err := h.visible(r)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	h.site.Render(w, r, http.StatusOK, ui.Welcome(h.site.Page(w, r, texts.Text(r.Context(), "pages.dashboard.home")), cards))
}
