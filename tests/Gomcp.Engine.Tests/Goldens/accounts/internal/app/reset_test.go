package app_test

import (
	"net/http"
	"testing"
	"time"

	"gorm.io/gorm"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/models"
)

func TestALinkSetsANewPasswordOnce(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	there := w.signedIn(t, maren)
	token, err := auth.NewRepository(w.db).AddReset(t.Context(), maren.ID, time.Now().UTC())
	if err != nil {
		t.Fatal(err)
	}
	p := w.visitor(t)
	const next = "four other unrelated words"
	link := "/reset-password/" + token
	wantStatus(t, p.get(link), http.StatusOK)
	wantStatus(t, p.post(link, "password", "password1234", "password_again", "password1234"), http.StatusUnprocessableEntity)
	wantStatus(t, p.post(link, "password", next, "password_again", next), http.StatusSeeOther)
	wantStatus(t, p.get(link), http.StatusNotFound)
	wantStatus(t, p.post(link, "password", next, "password_again", next), http.StatusNotFound)
	if there.mayEnter() {
		t.Error("a session from before lives on")
	}
	if answer := p.signIn(maren.Email, next); answer.StatusCode != http.StatusSeeOther {
		t.Errorf("the new password does not work: %d", answer.StatusCode)
	}
}

func TestALinkIsStoredHashedAndEnds(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	now := time.Now().UTC()
	r := auth.NewRepository(w.db)
	old, err := r.AddReset(t.Context(), maren.ID, now.Add(-2*time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	wantStatus(t, w.visitor(t).get("/reset-password/"+old), http.StatusNotFound)
	first, err := r.AddReset(t.Context(), maren.ID, now)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := gorm.G[models.PasswordReset](w.db).Where("id = ?", first).Count(t.Context(), "*"); err != nil || n != 0 {
		t.Errorf("the token is in the table: %v", err)
	}
	if _, err := r.AddReset(t.Context(), maren.ID, now); err != nil {
		t.Fatal(err)
	}
	wantStatus(t, w.visitor(t).get("/reset-password/"+first), http.StatusNotFound)
}
