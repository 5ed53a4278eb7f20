package app_test

import (
	"net/http"
	"strconv"
	"testing"

	"gorm.io/gorm"

	"example.com/accounts/internal/auth/authtest"
	"example.com/accounts/internal/models"
)

func path(user models.User, action string) string {
	return "/admin/users/" + strconv.FormatUint(user.ID, 10) + action
}

func TestSecurity1DisablingDeletingAndNewPasswordsEndSessions(t *testing.T) {
	for name, form := range map[string][]string{
		"disable":      {"/status", "_method", "PUT", "active", "false"},
		"delete":       {"", "_method", "DELETE"},
		"new password": {"/password", "_method", "PUT", "password", "four other unrelated words"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			joel := w.user(t, "Joel", models.RoleUser)
			admin := w.signedIn(t, w.user(t, "Maren", models.RoleAdmin))
			p := w.signedIn(t, joel)
			if !p.mayEnter() {
				t.Fatal("not signed in")
			}
			wantStatus(t, admin.post(path(joel, form[0]), form[1:]...), http.StatusSeeOther)
			if p.mayEnter() {
				t.Error("still signed in")
			}
			n, err := gorm.G[models.Session](w.db).Where("user_id = ?", joel.ID).Count(t.Context(), "*")
			if err != nil || n != 0 {
				t.Errorf("%d sessions are left, %v", n, err)
			}
		})
	}
}

func TestSecurity6TheLastAdminStays(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleAdmin)
	admin := w.signedIn(t, maren)
	for name, form := range map[string][]string{
		"disable": {"/status", "_method", "PUT", "active", "false"},
		"delete":  {"", "_method", "DELETE"},
		"demote":  {"", "_method", "PUT", "name", "Maren", "email", maren.Email, "role", "user"},
	} {
		answer := admin.post(path(maren, form[0]), form[1:]...)
		if answer.StatusCode != http.StatusConflict && answer.StatusCode != http.StatusUnprocessableEntity {
			t.Errorf("%s: status %d", name, answer.StatusCode)
		}
	}
	if !admin.mayEnter() {
		t.Error("the last admin is gone")
	}
}

func TestSecurity9AdminsSetNothingElse(t *testing.T) {
	w := newWorld(t)
	joel := w.user(t, "Joel", models.RoleUser)
	admin := w.signedIn(t, w.user(t, "Maren", models.RoleAdmin))
	wantStatus(t, admin.post(path(joel, ""), "_method", "PUT", "name", "Joel Brandt", "email", joel.Email, "role", "root"), http.StatusUnprocessableEntity)
	wantStatus(t, admin.post(path(joel, ""), "_method", "PUT", "name", "Joel Brandt", "email", joel.Email, "role", "user", "password_hash", "x", "active", "false", "id", "99"), http.StatusSeeOther)
	stored, err := gorm.G[models.User](w.db).Where("id = ?", joel.ID).Take(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if stored.Name != "Joel Brandt" || stored.PasswordHash != joel.PasswordHash || !stored.Active {
		t.Errorf("stored: %+v", stored)
	}
}

func TestAdminsMakeAndFindAccounts(t *testing.T) {
	w := newWorld(t)
	admin := w.signedIn(t, w.user(t, "Maren", models.RoleAdmin))
	answer := admin.post("/admin/users", "name", "Lucía Ferrer", "email", "lucia@example.com", "role", "user", "password", authtest.Password)
	wantStatus(t, answer, http.StatusSeeOther)
	for query, want := range map[string]int{
		"":                     2,
		"?q=lucia%40example":   1,
		"?q=nobody":            0,
		"?sort=-last_login_at": 2,
		"?per=1&page=2":        1,
		"?active.is=false":     0,
		"?role.is=admin":       1,
	} {
		if got := admin.get("/admin/users" + query).doc.Find("tbody tr").Length(); got != want {
			t.Errorf("%q shows %d, want %d", query, got, want)
		}
	}
	wantStatus(t, admin.post("/admin/users", "name", "Other", "email", "LUCIA@example.com", "role", "user", "password", authtest.Password), http.StatusUnprocessableEntity)
	lucia := w.visitor(t)
	lucia.signIn("lucia@example.com", authtest.Password)
	if got := lucia.get("/dashboard").Header.Get("Location"); got != "/profile/password" {
		t.Errorf("a password that an admin chose opens %q", got)
	}
}
