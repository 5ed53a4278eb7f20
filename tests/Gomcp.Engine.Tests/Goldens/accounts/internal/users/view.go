package users

import (
	"context"
	"net/http"

	"github.com/a-h/templ"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// formView is what the form shows: a new account, or that of User.
type formView struct {
	User     models.User
	Values   form.Values
	Password string
	Problems form.Errors
}

func (v formView) isNew() bool {
	return v.User.ID == 0
}

func (v formView) title(ctx context.Context) string {
	if v.isNew() {
		return texts.Text(ctx, "pages.users.new")
	}
	return texts.Text(ctx, "app.headings.edit", "name", v.User.Name)
}

func (v formView) pageTitle(ctx context.Context) string {
	if len(v.Problems) > 0 {
		return texts.Text(ctx, "app.headings.error", "title", v.title(ctx))
	}
	return v.title(ctx)
}

func (v formView) status() int {
	if len(v.Problems) > 0 {
		return http.StatusUnprocessableEntity
	}
	return http.StatusOK
}

func (v formView) summary(ctx context.Context) string {
	switch {
	case len(v.Problems) == 0:
		return ""
	case v.isNew():
		return ui.SummaryTitle(ctx, texts.Text(ctx, "pages.users.form.not_created"), len(v.Problems))
	default:
		return ui.SummaryTitle(ctx, texts.Text(ctx, "pages.users.form.not_saved"), len(v.Problems))
	}
}

func (v formView) options(page ui.Page) ui.FormOptions {
	if v.isNew() {
		return ui.FormOptions{
			Action: list.Path,
			CSRF:   page.CSRF,
		}
	}
	return ui.FormOptions{
		Action: pathOf(v.User.ID, ""),
		Method: http.MethodPut,
		CSRF:   page.CSRF,
	}
}

func (v formView) passwordInput(ctx context.Context) ui.Field {
	field := passwordInput(ctx, v.Problems)
	field.Value = v.Password
	return field
}

// noMatch says what was looked for in vain, and what to do now.
func noMatch(ctx context.Context, query listing.Query) string {
	if query.Search == "" {
		return texts.Text(ctx, "app.list.no_match")
	}
	return texts.Text(ctx, "pages.users.list.no_match_text", "search", query.Search)
}

// question is asked before something that a person would not want to happen by accident.
type question struct {
	User    models.User
	Last    bool
	Problem string
}

// renderQuestion offers no button for what cannot be done.
func (h *Handler) renderQuestion(w http.ResponseWriter, r *http.Request, status int, q question, show func(ui.Page, question) templ.Component) {
	last, err := h.service.IsLastAdmin(r.Context(), q.User)
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	q.Last = last
	h.site.Render(w, r, status, show(h.site.Page(w, r, q.User.Name), q))
}

func roleLabel(role string) texts.Key {
	for _, choice := range roleField.Choices {
		if choice.Value == role {
			return choice.Label
		}
	}
	return texts.Key(role)
}
