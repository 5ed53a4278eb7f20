package app_test

import (
	"net/http"
	"testing"

	"gorm.io/gorm"

	"example.com/accounts/internal/auth/authtest"
	"example.com/accounts/internal/models"
)

func TestSecurity9RegisteringTakesNothingElse(t *testing.T) {
	w := newWorld(t)
	p := w.visitor(t)
	answer := p.post("/register", "name", "Lucía Ferrer", "email", "Lucia@Example.com", "password", authtest.Password, "role", "admin", "id", "7", "must_change", "true")
	wantStatus(t, answer, http.StatusSeeOther)
	stored, err := gorm.G[models.User](w.db).Where("email = ?", "lucia@example.com").Take(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if stored.Role != models.RoleUser || stored.ID == 7 || stored.MustChange || !stored.Active {
		t.Errorf("stored: %+v", stored)
	}
	if !p.mayEnter() {
		t.Error("not signed in")
	}
}

func TestRegisteringShowsWhatNeedsAChange(t *testing.T) {
	w := newWorld(t)
	w.user(t, "Maren", models.RoleUser)
	for field, form := range map[string][]string{
		"name":     {"name", "", "email", "joel@example.com", "password", authtest.Password},
		"email":    {"name", "Joel", "email", "MAREN@example.com", "password", authtest.Password},
		"password": {"name", "Joel", "email", "joel@example.com", "password", "password1234"},
	} {
		answer := w.visitor(t).post("/register", form...)
		wantStatus(t, answer, http.StatusUnprocessableEntity)
		if answer.doc.Find("#"+field+"[aria-invalid=true]").Length() != 1 {
			t.Errorf("nothing is said beside %s", field)
		}
		if form[1] != "" && answer.doc.Find("#name").AttrOr("value", "") != "Joel" {
			t.Error("what was typed is gone")
		}
	}
}
