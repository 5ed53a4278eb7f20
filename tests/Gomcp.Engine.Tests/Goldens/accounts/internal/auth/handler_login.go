package auth

import (
	"errors"
	"net/http"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

type loginView struct {
	Email    string
	Next     string
	Remember bool
	Problem  string
}

func (a *Accounts) loginForm(w http.ResponseWriter, r *http.Request) {
	to := r.URL.Query().Get("next")
	if _, ok := UserOf(r.Context()); ok {
		a.site.Redirect(w, r, next(to))
		return
	}
	a.renderLogin(w, r, http.StatusOK, loginView{Next: to})
}

func (a *Accounts) login(w http.ResponseWriter, r *http.Request) {
	view := loginView{
		Email:    normalEmail(r.PostFormValue(emailField.Name)),
		Next:     r.PostFormValue("next"),
		Remember: r.PostFormValue("remember") != "",
	}
	if wait := a.attempt(r, view.Email); wait > 0 {
		a.tooMany(w, r, wait)
		return
	}
	user, err := a.authenticate(r.Context(), view.Email, r.PostFormValue(passwordField))
	if errors.Is(err, ErrRefused) {
		view.Problem = texts.Text(r.Context(), "pages.account.sign_in.refused")
		a.renderLogin(w, r, http.StatusUnprocessableEntity, view)
		return
	}
	if err != nil {
		a.site.Fail(w, r, err)
		return
	}
	a.perAccount.Forget(fingerprint("account", view.Email))
	if err := a.SignIn(w, r, user.ID, view.Remember); err != nil {
		a.site.Fail(w, r, err)
		return
	}
	a.site.Redirect(w, r, next(view.Next))
}

// SignIn starts a session of its own for this browser, and sweeps those of all that are over.
func (a *Accounts) SignIn(w http.ResponseWriter, r *http.Request, user uint64, remember bool) error {
	if err := a.store.login(r, w, a.site.CookieName(sessionCookie), user, remember); err != nil {
		return err
	}
	a.site.RenewToken(w)
	if err := a.repository.NoteLogin(r.Context(), user, a.now()); err != nil {
		return err
	}
	return a.repository.Sweep(r.Context(), a.now())
}

func (a *Accounts) logout(w http.ResponseWriter, r *http.Request) {
	if err := a.store.logout(r, w, a.site.CookieName(sessionCookie)); err != nil {
		a.site.Fail(w, r, err)
		return
	}
	a.site.RenewToken(w)
	a.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: texts.Text(r.Context(), "pages.account.sign_in.done")})
	a.site.Redirect(w, r, loginPath)
}

func (a *Accounts) renderLogin(w http.ResponseWriter, r *http.Request, status int, view loginView) {
	title := texts.Text(r.Context(), "pages.account.sign_in.title")
	if view.Problem != "" {
		title = errorTitle(r, "pages.account.sign_in.title")
	}
	a.site.Render(w, r, status, loginPage(a.site.Page(w, r, title), view))
}
