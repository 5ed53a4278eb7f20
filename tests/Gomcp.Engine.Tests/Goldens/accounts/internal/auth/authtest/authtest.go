// Package authtest gives a test accounts and sessions, without the work that passwords cost.
package authtest

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"golang.org/x/crypto/bcrypt"
	"gorm.io/gorm"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/mail"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/web/webtest"
)

// Password is what the users of a test sign in with.
const Password = "three unrelated words"

// User stores an active user whose address is the name, in lower case, at example.com.
func User(t testing.TB, db *gorm.DB, name, role string) models.User {
	t.Helper()
	user, err := auth.NewUser(t.Context(), auth.NewRepository(db), auth.NewHasher(bcrypt.MinCost), models.User{
		Name:  name,
		Email: strings.ToLower(name) + "@example.com",
		Role:  role,
	}, Password)
	if err != nil {
		t.Fatal(err)
	}
	return user
}

// SessionCookie signs a user in and returns the cookie of the new session, signed with a secret.
func SessionCookie(t testing.TB, db *gorm.DB, secret string, user uint64) *http.Cookie {
	t.Helper()
	accounts, err := auth.New(auth.Options{
		DB:      db,
		Site:    webtest.NewSite(t),
		Log:     slog.New(slog.DiscardHandler),
		Mail:    mail.Nowhere{Logger: slog.New(slog.DiscardHandler)},
		Cost:    bcrypt.MinCost,
		Secrets: []string{secret},
	})
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	if err := accounts.SignIn(w, httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/login", nil), user, false); err != nil {
		t.Fatal(err)
	}
	for _, cookie := range w.Result().Cookies() {
		if cookie.Name == "session" {
			return cookie
		}
	}
	t.Fatal("no session")
	return nil
}
