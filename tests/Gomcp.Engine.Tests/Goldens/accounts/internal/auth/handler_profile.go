package auth

import (
	"errors"
	"net/http"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// profileView is the page with three forms; at most one of them has problems.
type profileView struct {
	User     models.User
	Name     form.Values
	Email    form.Values
	Problems profileProblems
}

type profileProblems struct {
	Name     form.Errors
	Email    form.Errors
	Password form.Errors
}

func (p profileProblems) all() form.Errors {
	var all form.Errors
	all = append(all, p.Name...)
	for _, problem := range p.Email {
		if problem.Field == currentField {
			problem.Field = emailCurrentID
		}
		all = append(all, problem)
	}
	return append(all, p.Password...)
}

// emailCurrentID: the current password is asked for twice on the page.
const emailCurrentID = "email_current_password"

func viewOf(user models.User) profileView {
	return profileView{
		User:  user,
		Name:  form.Values{nameField.Name: user.Name},
		Email: form.Values{emailField.Name: user.Email},
	}
}

func (a *Accounts) profile(w http.ResponseWriter, r *http.Request) {
	user, _ := UserOf(r.Context())
	a.renderProfile(w, r, viewOf(user))
}

func (a *Accounts) changeName(w http.ResponseWriter, r *http.Request) {
	user, _ := UserOf(r.Context())
	values, err := form.ReadForm(r)
	if err != nil {
		a.site.Error(w, r, http.StatusBadRequest)
		return
	}
	p := form.NewParser(r.Context(), values)
	name := p.String(nameField)
	if len(p.Errors) > 0 {
		view := viewOf(user)
		view.Name = values
		view.Problems.Name = p.Errors
		a.renderProfile(w, r, view)
		return
	}
	if err := a.repository.SetName(r.Context(), user.ID, name); err != nil {
		a.site.Fail(w, r, err)
		return
	}
	a.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: texts.Text(r.Context(), "pages.account.profile.saved")})
	a.site.Redirect(w, r, profilePath)
}

// changeEmail asks for the password: who finds an open browser must not take the account over.
func (a *Accounts) changeEmail(w http.ResponseWriter, r *http.Request) {
	user, _ := UserOf(r.Context())
	values, err := form.ReadForm(r)
	if err != nil {
		a.site.Error(w, r, http.StatusBadRequest)
		return
	}
	p := form.NewParser(r.Context(), values)
	email := p.Email(emailField)
	problems := p.Errors
	if len(problems) == 0 {
		confirmed, ok := a.confirm(w, r, user)
		if !ok {
			return
		}
		problems = confirmed
	}
	if len(problems) == 0 {
		err = Explain(r.Context(), a.repository.SetEmail(r.Context(), user.ID, email))
		if err != nil && !errors.As(err, &problems) {
			a.site.Fail(w, r, err)
			return
		}
	}
	if len(problems) > 0 {
		view := viewOf(user)
		view.Email = values
		view.Problems.Email = problems
		a.renderProfile(w, r, view)
		return
	}
	if email != user.Email {
		a.notify(r.Context(), user.Email, emailChanged(r.Context(), user, email))
	}
	a.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: texts.Text(r.Context(), "pages.account.profile.email_saved")})
	a.site.Redirect(w, r, profilePath)
}

// changePassword ends every session of the user, and starts a new one for this browser.
func (a *Accounts) changePassword(w http.ResponseWriter, r *http.Request) {
	user, _ := UserOf(r.Context())
	password := r.PostFormValue(passwordField)
	problems, ok := a.confirm(w, r, user)
	if !ok {
		return
	}
	problems = append(problems, newPassword(r.Context(), password, r.PostFormValue(againField), user.Name, user.Email)...)
	if len(problems) == 0 && password == r.PostFormValue(currentField) {
		problems = form.Errors{{Field: passwordField, Message: texts.Text(r.Context(), "pages.account.password.same")}}
	}
	if len(problems) > 0 {
		view := viewOf(user)
		view.Problems.Password = problems
		a.renderProfile(w, r, view)
		return
	}
	if err := a.setPassword(r.Context(), user, password); err != nil {
		a.site.Fail(w, r, err)
		return
	}
	if err := a.SignIn(w, r, user.ID, false); err != nil {
		a.site.Fail(w, r, err)
		return
	}
	a.notify(r.Context(), user.Email, passwordChanged(r.Context(), user))
	a.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: texts.Text(r.Context(), "pages.account.profile.password_saved")})
	a.site.Redirect(w, r, profilePath)
}

// confirm checks the current password. False means that the request was answered.
func (a *Accounts) confirm(w http.ResponseWriter, r *http.Request, user models.User) (form.Errors, bool) {
	if wait := a.attempt(r, "confirm "+user.Email); wait > 0 {
		a.tooMany(w, r, wait)
		return nil, false
	}
	matches, err := a.hasher.Matches(r.Context(), user.PasswordHash, r.PostFormValue(currentField))
	if err != nil {
		a.site.Fail(w, r, err)
		return nil, false
	}
	if !matches {
		return form.Errors{{Field: currentField, Message: texts.Text(r.Context(), "pages.account.password.wrong")}}, true
	}
	return nil, true
}

func (a *Accounts) renderProfile(w http.ResponseWriter, r *http.Request, view profileView) {
	status := http.StatusOK
	title := texts.Text(r.Context(), "pages.account.profile.title")
	if len(view.Problems.all()) > 0 {
		status = http.StatusUnprocessableEntity
		title = errorTitle(r, "pages.account.profile.title")
	}
	a.site.Render(w, r, status, profilePage(a.site.Page(w, r, title), view))
}
