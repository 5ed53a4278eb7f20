package category

import (
	"context"
	"net/http"
	"net/url"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web"
	"example.com/accounts/internal/web/ui"
)

func (h *Handler) confirmDeleteMany(w http.ResponseWriter, r *http.Request) {
	h.renderDeleteMany(w, r, http.StatusOK, r.URL.Query(), "")
}

func (h *Handler) destroyMany(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		h.site.Error(w, r, http.StatusBadRequest)
		return
	}
	ids := web.IDs(r.Form)
	if len(ids) == 0 {
		if web.WantsJSON(r) {
			h.site.InvalidQuery(w, r, form.Errors{{Field: "ids", Message: texts.Text(r.Context(), "messages.json.ids")}})
			return
		}
		h.renderDeleteMany(w, r, http.StatusUnprocessableEntity, r.Form, "")
		return
	}
	deleted, err := h.service.DeleteMany(r.Context(), ids)
	if violation, ok := database.AsViolation(err); ok && violation.Kind == database.InUse {
		if web.WantsJSON(r) {
			h.site.Problem(w, r, http.StatusConflict, texts.Text(r.Context(), "app.deletion.many_refused"))
			return
		}
		h.renderDeleteMany(w, r, http.StatusConflict, r.Form, texts.Text(r.Context(), "app.deletion.many_refused"))
		return
	}
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	if web.WantsJSON(r) {
		h.site.JSON(w, r, http.StatusOK, form.Object{{Key: "deleted", Value: deleted}})
		return
	}
	h.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: texts.Text(r.Context(), "app.deletion.many_deleted", "count", counted(r.Context(), deleted))})
	h.site.Redirect(w, r, list.Path)
}

func (h *Handler) renderDeleteMany(w http.ResponseWriter, r *http.Request, status int, chosen url.Values, problem string) {
	ids := web.IDs(chosen)
	categories, err := h.service.Some(r.Context(), ids)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	dependents, err := h.service.Dependents(r.Context(), ids...)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	question := deletionOfMany(r.Context(), categories, problem)
	page := h.site.Page(w, r, question.Title)
	question.CSRF = page.CSRF
	question.Consequences = consequences(r.Context(), dependents)
	if dependents.blocking() > 0 {
		question.Text = texts.Text(r.Context(), "app.deletion.many_needed")
		question.Confirm = ""
	}
	if web.IsPartial(r) {
		h.site.Render(w, r, status, ui.DeleteDialog(question))
		return
	}
	h.site.Render(w, r, status, deleteManyPage(page, question))
}

// deletionOfMany is the question before several categories go.
func deletionOfMany(ctx context.Context, categories []models.Category, problem string) ui.Deletion {
	count := counted(ctx, int64(len(categories)))
	question := ui.Deletion{
		Title:   texts.Text(ctx, "app.headings.delete", "name", count),
		Text:    texts.Text(ctx, "app.deletion.many_text"),
		Problem: problem,
		Action:  list.Path,
		Confirm: texts.Text(ctx, "app.headings.delete_page", "name", count),
		Keep:    texts.Text(ctx, "app.deletion.many_keep"),
		Back:    list.Path,
	}
	if len(categories) == 0 {
		question.Title = texts.Text(ctx, "app.deletion.none_title")
		question.Text = texts.Text(ctx, "app.deletion.none_text")
		question.Confirm = ""
		question.Keep = texts.Text(ctx, "app.deletion.none_back")
	}
	for _, category := range categories {
		question.Records = append(question.Records, ui.DeletedRecord{
			ID:    category.ID,
			Label: category.String(),
		})
	}
	return question
}

// counted says how many: "1 category", "12 categories".
func counted(ctx context.Context, n int64) string {
	return texts.Count(ctx, "pages.categories.list.count", n)
}
