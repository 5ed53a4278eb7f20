package auth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/mail"
	"example.com/accounts/internal/models"

	"example.com/accounts/internal/texts"
)

// ErrRefused says that a login does not work: which part of it is wrong, it does not say.
var ErrRefused = errors.New("e-mail address or password is wrong")

// attempt counts an attempt by address and, unless it is empty, by account, and says how long to
// wait when there were too many.
func (a *Accounts) attempt(r *http.Request, account string) time.Duration {
	wait := a.perAddress.Wait(fingerprint("address", addressOf(r, a.proxies)))
	if account == "" {
		return wait
	}
	return max(wait, a.perAccount.Wait(fingerprint("account", account)))
}

// authenticate finds the active user with an e-mail address and a password. It works as long for an
// address that nobody has.
func (a *Accounts) authenticate(ctx context.Context, email, password string) (models.User, error) {
	user, err := a.repository.ByEmail(ctx, email)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return user, err
	}
	matches, err := a.hasher.Matches(ctx, user.PasswordHash, password)
	if err != nil {
		return user, err
	}
	if !matches || !user.Active {
		return models.User{}, ErrRefused
	}
	return user, nil
}

// setPassword stores a new password, which ends all sessions of the user.
func (a *Accounts) setPassword(ctx context.Context, user models.User, password string) error {
	hash, err := a.hasher.Hash(ctx, password)
	if err != nil {
		return err
	}
	return a.repository.SetPassword(ctx, user.ID, hash, false)
}

// forgot mails a link to an address, if somebody has an account with it. The caller does not learn
// whether, not even from the time that it takes.
func (a *Accounts) forgot(ctx context.Context, email string) {
	a.post.Later(ctx, func(ctx context.Context) (mail.Message, error) {
		user, err := a.repository.ByEmail(ctx, email)
		if errors.Is(err, models.ErrNotFound) || err == nil && !user.Active {
			return mail.Message{}, nil
		}
		if err != nil {
			return mail.Message{}, err
		}
		token, err := a.repository.AddReset(ctx, user.ID, a.now())
		if err != nil {
			return mail.Message{}, err
		}
		return resetMessage(ctx, user, a.baseURL+resetPath(token)), nil
	})
}

// notify tells a user by mail what was changed about the account.
func (a *Accounts) notify(ctx context.Context, to string, message mail.Message) {
	message.To = to
	a.post.Later(ctx, func(context.Context) (mail.Message, error) { return message, nil })
}

// Explain turns a constraint that a write broke into the message beside the field.
func Explain(ctx context.Context, err error) error {
	if violation, ok := database.AsViolation(err); ok && violation.Constraint == "uq_users_email" {
		return form.Errors{{Field: emailField.Name, Message: texts.Text(ctx, "pages.account.field.email_taken")}}
	}
	return err
}

// normalEmail is an address as it is stored. What cannot be one becomes empty, which nobody has.
func normalEmail(text string) string {
	text = strings.ToLower(strings.TrimSpace(text))
	if len(text) > 254 || !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
		return ""
	}
	return text
}

// NewUser makes a user that can sign in, for commands and for admins.
func NewUser(ctx context.Context, repository *Repository, hasher *Hasher, user models.User, password string) (models.User, error) {
	hash, err := hasher.Hash(ctx, password)
	if err != nil {
		return user, err
	}
	user.PasswordHash = hash
	user.Active = true
	if err := repository.Create(ctx, &user); err != nil {
		return user, fmt.Errorf("new user: %w", Explain(ctx, err))
	}
	return user, nil
}
