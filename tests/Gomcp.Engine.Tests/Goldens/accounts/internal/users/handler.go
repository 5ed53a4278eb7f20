package users

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web"
	"example.com/accounts/internal/web/ui"
)

// Handler answers the requests of admins about users.
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

// Routes are the addresses below /admin/users. They stand behind RequireAdmin.
func (h *Handler) Routes() chi.Router {
	r := chi.NewRouter()
	r.Use(h.site.PagesOnly)
	r.Get("/", h.index)
	r.Get("/new", h.newForm)
	r.Post("/", h.create)
	r.Get("/{id}/edit", h.withUser(h.editForm))
	r.Put("/{id}", h.withUser(h.update))
	r.Get("/{id}/password", h.withUser(h.passwordForm))
	r.Put("/{id}/password", h.withUser(h.setPassword))
	r.Get("/{id}/status", h.withUser(h.askStatus))
	r.Put("/{id}/status", h.withUser(h.setStatus))
	r.Get("/{id}/delete", h.withUser(h.confirmDelete))
	r.Delete("/{id}", h.withUser(h.destroy))
	return r
}

// pathOf is the address of one user, or of something that is done with the user.
func pathOf(id uint64, action string) string {
	return list.Path + "/" + strconv.FormatUint(id, 10) + action
}

// withUser finds the user that the address names.
func (h *Handler) withUser(next func(http.ResponseWriter, *http.Request, models.User)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		id, err := web.ID(r, "id")
		if err != nil {
			h.site.Fail(w, r, err)
			return
		}
		user, err := h.service.Get(r.Context(), id)
		if err != nil {
			h.site.Fail(w, r, err)
			return
		}
		next(w, r, user)
	}
}

func (h *Handler) index(w http.ResponseWriter, r *http.Request) {
	page, err := h.service.List(r.Context(), list.Read(r.Context(), r.URL.Query()))
	if err != nil {
		h.site.Fail(w, r, err)
		return
	}
	if web.IsPartial(r) {
		h.site.Render(w, r, http.StatusOK, listUpdate(page))
		return
	}
	h.site.Render(w, r, http.StatusOK, listPage(h.site.Page(w, r, texts.Text(r.Context(), "pages.users.title")), page))
}

func (h *Handler) newForm(w http.ResponseWriter, r *http.Request) {
	h.renderForm(w, r, formView{Values: form.Values{roleField.Name: models.RoleUser}})
}

func (h *Handler) create(w http.ResponseWriter, r *http.Request) {
	values, err := form.ReadForm(r)
	if err != nil {
		h.site.Error(w, r, http.StatusBadRequest)
		return
	}
	view := formView{Values: values, Password: r.PostFormValue(passwordField)}
	input, problems := parse(r.Context(), values)
	if len(problems) == 0 {
		_, err = h.service.Create(r.Context(), input, view.Password)
	}
	h.answer(w, r, view, problems, err, texts.Text(r.Context(), "pages.users.toast.created", "name", input.Name))
}

func (h *Handler) editForm(w http.ResponseWriter, r *http.Request, user models.User) {
	h.renderForm(w, r, formView{User: user, Values: filled(user)})
}

func (h *Handler) update(w http.ResponseWriter, r *http.Request, user models.User) {
	values, err := form.ReadForm(r)
	if err != nil {
		h.site.Error(w, r, http.StatusBadRequest)
		return
	}
	view := formView{User: user, Values: values}
	input, problems := parse(r.Context(), values)
	if len(problems) == 0 {
		err = h.service.Update(r.Context(), user.ID, input)
	}
	h.answer(w, r, view, problems, err, texts.Text(r.Context(), "pages.users.toast.saved", "name", input.Name))
}

// answer shows the form again with what needs a change, or leads to the list.
func (h *Handler) answer(w http.ResponseWriter, r *http.Request, view formView, problems form.Errors, err error, done string) {
	if len(problems) == 0 && !errors.As(err, &problems) && err != nil {
		h.site.Fail(w, r, err)
		return
	}
	if len(problems) > 0 {
		view.Problems = problems
		h.renderForm(w, r, view)
		return
	}
	h.done(w, r, done)
}

func (h *Handler) done(w http.ResponseWriter, r *http.Request, text string) {
	h.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: text})
	h.site.Redirect(w, r, list.Path)
}

func (h *Handler) renderForm(w http.ResponseWriter, r *http.Request, view formView) {
	page := h.site.Page(w, r, view.pageTitle(r.Context()))
	if web.IsPartial(r) {
		h.site.Render(w, r, view.status(), formPart(page, view))
		return
	}
	h.site.Render(w, r, view.status(), formPage(page, view))
}

func (h *Handler) passwordForm(w http.ResponseWriter, r *http.Request, user models.User) {
	h.renderPassword(w, r, user, nil)
}

func (h *Handler) setPassword(w http.ResponseWriter, r *http.Request, user models.User) {
	err := h.service.SetPassword(r.Context(), user, r.PostFormValue(passwordField))
	var problems form.Errors
	switch {
	case errors.As(err, &problems):
		h.renderPassword(w, r, user, problems)
	case err != nil:
		h.site.Fail(w, r, err)
	default:
		h.done(w, r, texts.Text(r.Context(), "pages.users.toast.password", "name", user.Name))
	}
}

func (h *Handler) renderPassword(w http.ResponseWriter, r *http.Request, user models.User, problems form.Errors) {
	status := http.StatusOK
	title := texts.Text(r.Context(), "pages.users.password.title", "name", user.Name)
	if len(problems) > 0 {
		status = http.StatusUnprocessableEntity
		title = texts.Text(r.Context(), "app.headings.error", "title", title)
	}
	h.site.Render(w, r, status, passwordPage(h.site.Page(w, r, title), user, problems))
}

func (h *Handler) askStatus(w http.ResponseWriter, r *http.Request, user models.User) {
	h.renderStatus(w, r, user, http.StatusOK, "")
}

func (h *Handler) setStatus(w http.ResponseWriter, r *http.Request, user models.User) {
	active := r.PostFormValue("active") == "true"
	err := h.service.SetActive(r.Context(), user.ID, active)
	switch {
	case errors.Is(err, ErrLastAdmin):
		h.renderStatus(w, r, user, http.StatusConflict, texts.Text(r.Context(), "pages.users.last.problem"))
	case err != nil:
		h.site.Fail(w, r, err)
	case active:
		h.done(w, r, texts.Text(r.Context(), "pages.users.toast.enabled", "name", user.Name))
	default:
		h.done(w, r, texts.Text(r.Context(), "pages.users.toast.disabled", "name", user.Name))
	}
}

func (h *Handler) renderStatus(w http.ResponseWriter, r *http.Request, user models.User, status int, problem string) {
	view := question{User: user, Problem: problem}
	h.renderQuestion(w, r, status, view, statusPage)
}

func (h *Handler) confirmDelete(w http.ResponseWriter, r *http.Request, user models.User) {
	h.renderQuestion(w, r, http.StatusOK, question{User: user}, deletePage)
}

func (h *Handler) destroy(w http.ResponseWriter, r *http.Request, user models.User) {
	err := h.service.Delete(r.Context(), user.ID)
	violation, isViolation := database.AsViolation(err)
	switch {
	case errors.Is(err, ErrLastAdmin):
		h.renderQuestion(w, r, http.StatusConflict, question{User: user, Problem: texts.Text(r.Context(), "pages.users.last.problem")}, deletePage)
	case isViolation && violation.Kind == database.InUse:
		h.renderQuestion(w, r, http.StatusConflict, question{User: user, Problem: texts.Text(r.Context(), "pages.users.deletion.in_use")}, deletePage)
	case err != nil:
		h.site.Fail(w, r, err)
	default:
		h.done(w, r, texts.Text(r.Context(), "pages.users.toast.deleted", "name", user.Name))
	}
}
