package auth

import (
	"errors"
	"net/http"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

func (a *Accounts) registerForm(w http.ResponseWriter, r *http.Request) {
	if _, ok := UserOf(r.Context()); ok {
		a.site.Redirect(w, r, homePath)
		return
	}
	a.renderRegister(w, r, http.StatusOK, form.Values{}, nil)
}

// register makes an account with the role user, whatever else was sent.
func (a *Accounts) register(w http.ResponseWriter, r *http.Request) {
	values, err := form.ReadForm(r)
	if err != nil {
		a.site.Error(w, r, http.StatusBadRequest)
		return
	}
	if wait := a.attempt(r, ""); wait > 0 {
		a.tooMany(w, r, wait)
		return
	}
	p := form.NewParser(r.Context(), values)
	user := models.User{
		Name:  p.String(nameField),
		Email: p.Email(emailField),
		Role:  models.RoleUser,
	}
	password := r.PostFormValue(passwordField)
	problems := append(p.Errors, newPassword(r.Context(), password, password, user.Name, user.Email)...)
	if len(problems) > 0 {
		a.renderRegister(w, r, http.StatusUnprocessableEntity, values, problems)
		return
	}
	user, err = NewUser(r.Context(), a.repository, a.hasher, user, password)
	if errors.As(err, &problems) {
		a.renderRegister(w, r, http.StatusUnprocessableEntity, values, problems)
		return
	}
	if err == nil {
		err = a.SignIn(w, r, user.ID, false)
	}
	if err != nil {
		a.site.Fail(w, r, err)
		return
	}
	a.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: texts.Text(r.Context(), "pages.account.register.done")})
	a.site.Redirect(w, r, homePath)
}

func (a *Accounts) renderRegister(w http.ResponseWriter, r *http.Request, status int, values form.Values, problems form.Errors) {
	title := texts.Text(r.Context(), "pages.account.register.title")
	if len(problems) > 0 {
		title = errorTitle(r, "pages.account.register.title")
	}
	a.site.Render(w, r, status, registerPage(a.site.Page(w, r, title), values, problems))
}
