package auth

import (
	"errors"
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

func (a *Accounts) forgotForm(w http.ResponseWriter, r *http.Request) {
	page := a.site.Page(w, r, texts.Text(r.Context(), "pages.account.forgot.title"))
	a.site.Render(w, r, http.StatusOK, forgotPage(page, form.Values{}, nil))
}

// forgotSend answers the same whether somebody has an account with the address or not.
func (a *Accounts) forgotSend(w http.ResponseWriter, r *http.Request) {
	values, err := form.ReadForm(r)
	if err != nil {
		a.site.Error(w, r, http.StatusBadRequest)
		return
	}
	p := form.NewParser(r.Context(), values)
	email := p.Email(emailField)
	if len(p.Errors) > 0 {
		page := a.site.Page(w, r, errorTitle(r, "pages.account.forgot.title"))
		a.site.Render(w, r, http.StatusUnprocessableEntity, forgotPage(page, values, p.Errors))
		return
	}
	if wait := a.attempt(r, "forgot "+email); wait > 0 {
		a.tooMany(w, r, wait)
		return
	}
	a.forgot(r.Context(), email)
	a.site.Render(w, r, http.StatusOK, forgotSentPage(a.site.Page(w, r, texts.Text(r.Context(), "pages.account.forgot.sent_title")), email))
}

func (a *Accounts) resetForm(w http.ResponseWriter, r *http.Request) {
	if _, ok := a.linkOf(w, r); ok {
		a.site.Render(w, r, http.StatusOK, resetPage(a.site.Page(w, r, texts.Text(r.Context(), "pages.account.reset.title")), r.URL.Path, nil))
	}
}

func (a *Accounts) reset(w http.ResponseWriter, r *http.Request) {
	if wait := a.attempt(r, ""); wait > 0 {
		a.tooMany(w, r, wait)
		return
	}
	user, ok := a.linkOf(w, r)
	if !ok {
		return
	}
	password := r.PostFormValue(passwordField)
	if problems := newPassword(r.Context(), password, r.PostFormValue(againField), user.Name, user.Email); len(problems) > 0 {
		page := a.site.Page(w, r, errorTitle(r, "pages.account.reset.title"))
		a.site.Render(w, r, http.StatusUnprocessableEntity, resetPage(page, r.URL.Path, problems))
		return
	}
	err := a.repository.UseReset(r.Context(), chi.URLParam(r, "token"), a.now())
	if errors.Is(err, ErrLinkOver) {
		a.linkIsOver(w, r)
		return
	}
	if err == nil {
		err = a.setPassword(r.Context(), user, password)
	}
	if err != nil {
		a.site.Fail(w, r, err)
		return
	}
	a.notify(r.Context(), user.Email, passwordChanged(r.Context(), user))
	a.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: texts.Text(r.Context(), "pages.account.reset.done")})
	a.site.Redirect(w, r, loginPath)
}

// linkOf is the user that the link in the address was made for. When there is none it answers.
func (a *Accounts) linkOf(w http.ResponseWriter, r *http.Request) (models.User, bool) {
	user, err := a.repository.Reset(r.Context(), chi.URLParam(r, "token"), a.now())
	switch {
	case errors.Is(err, ErrLinkOver):
		a.linkIsOver(w, r)
		return user, false
	case err != nil:
		a.site.Fail(w, r, err)
		return user, false
	default:
		return user, true
	}
}

func (a *Accounts) linkIsOver(w http.ResponseWriter, r *http.Request) {
	a.site.Render(w, r, http.StatusNotFound, linkOverPage(a.site.Page(w, r, texts.Text(r.Context(), "pages.account.reset.over_title"))))
}

// errorTitle says first that something needs a change: that is what a screen reader reads first.
func errorTitle(r *http.Request, title texts.Key) string {
	return texts.Text(r.Context(), "app.headings.error", "title", texts.Text(r.Context(), title))
}
