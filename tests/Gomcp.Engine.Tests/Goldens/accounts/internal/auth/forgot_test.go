package auth_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/go-chi/chi/v5"
	"golang.org/x/crypto/bcrypt"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/auth/authtest"
	"example.com/accounts/internal/database/dbtest"
	"example.com/accounts/internal/mail"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/web/webtest"
)

// box is a mailbox that a test can wait at.
type box chan mail.Message

func (b box) Send(_ context.Context, message mail.Message) error {
	b <- message
	return nil
}

func TestForgettingSendsALinkToThoseWhoHaveAnAccount(t *testing.T) {
	db := dbtest.Open(t)
	maren := authtest.User(t, db, "Maren", models.RoleUser)
	sent := make(box, 10)
	site := webtest.NewSite(t)
	accounts, err := auth.New(auth.Options{
		DB:      db,
		Site:    site,
		Log:     slog.New(slog.DiscardHandler),
		Mail:    sent,
		Cost:    bcrypt.MinCost,
		BaseURL: "https://shop.example.com",
		Secrets: []string{"a secret for tests, long enough to be one"},
	})
	if err != nil {
		t.Fatal(err)
	}
	router := chi.NewRouter()
	accounts.PublicRoutes(router)
	browser := webtest.New(t, site, "/", router)

	for _, email := range []string{"nobody@example.com", "MAREN@example.com"} {
		if answer := browser.Post("/forgot-password", url.Values{"email": {email}}); answer.Status != http.StatusOK {
			t.Fatalf("%s: status %d", email, answer.Status)
		}
	}
	message := <-sent
	link := regexp.MustCompile(`https://shop\.example\.com(/reset-password/\w+)`).FindStringSubmatch(message.Text)
	if message.To != maren.Email || link == nil {
		t.Fatalf("sent: %+v", message)
	}
	const next = "four other unrelated words"
	answer := browser.Post(link[1], url.Values{"password": {next}, "password_again": {next}})
	if answer.Status != http.StatusSeeOther {
		t.Fatalf("status %d: %s", answer.Status, answer.Text("main"))
	}
	if message = <-sent; message.To != maren.Email || !strings.Contains(message.Subject, "changed") {
		t.Errorf("sent: %+v", message)
	}
	if len(sent) != 0 {
		t.Error("something was sent to nobody")
	}
}
