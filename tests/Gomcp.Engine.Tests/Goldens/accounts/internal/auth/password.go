package auth

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/bcrypt"

	"example.com/accounts/internal/form"

	"example.com/accounts/internal/texts"
)

// Cost is the work of one password check: about a quarter of a second. It is never below 12.
const Cost = 12

// The limits of a password. bcrypt reads no more than 72 bytes.
const (
	MinPassword      = 12
	MaxPasswordBytes = 72
)

// nobody is the hash of a password that was thrown away. A login for an unknown account is compared
// with it, so that it takes as long as any other.
const nobody = "$2a$12$/BfQBeRDvgOHqLJJ7IU0wu/9MzbyHlpCgdcS4E8rqg0/29D9.Qwam"

// Hasher makes and checks hashes of passwords, and leaves one processor free of that, where there are
// several: a check is meant to be slow, and must not take the machine away from everything else.
type Hasher struct {
	cost    int
	nobody  string
	places  chan struct{}
	compare func(hash, password []byte) error
}

// NewHasher returns a Hasher. A cost below Cost is for tests.
func NewHasher(cost int) *Hasher {
	return &Hasher{
		cost:    cost,
		nobody:  nobody,
		places:  make(chan struct{}, max(1, runtime.GOMAXPROCS(0)-1)),
		compare: bcrypt.CompareHashAndPassword,
	}
}

// Hash makes the hash that is stored. The password must have passed PasswordProblem.
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	if err := h.enter(ctx); err != nil {
		return "", err
	}
	defer h.leave()
	hash, err := bcrypt.GenerateFromPassword([]byte(password), h.cost)
	if err != nil {
		return "", fmt.Errorf("hash password: %w", err)
	}
	return string(hash), nil
}

// Matches compares a password with a hash. An empty hash stands for an account that does not exist;
// the work is the same.
func (h *Hasher) Matches(ctx context.Context, hash, password string) (bool, error) {
	if err := h.enter(ctx); err != nil {
		return false, err
	}
	defer h.leave()
	known := hash != ""
	if !known {
		hash = h.nobody
	}
	short := len(password) <= MaxPasswordBytes // bcrypt would compare the first 72 bytes only
	if !short {
		password = password[:MaxPasswordBytes]
	}
	err := h.compare([]byte(hash), []byte(password))
	return err == nil && known && short, nil
}

func (h *Hasher) enter(ctx context.Context) error {
	select {
	case h.places <- struct{}{}:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for a password check: %w", ctx.Err())
	}
}

func (h *Hasher) leave() {
	<-h.places
}

// PasswordProblem says what is wrong with a new password, or nothing. about are texts that must not
// make up the password, such as the name and the e-mail address.
func PasswordProblem(ctx context.Context, password string, about ...string) string {
	switch {
	case utf8.RuneCountInString(password) < MinPassword:
		return texts.Text(ctx, "pages.account.password.too_short", "min", MinPassword)
	case len(password) > MaxPasswordBytes:
		return texts.Text(ctx, "pages.account.password.too_long", "max", MaxPasswordBytes, "emoji", MaxPasswordBytes/4)
	case !utf8.ValidString(password) || strings.ContainsRune(password, 0):
		return texts.Text(ctx, "pages.account.password.control")
	case isCommon(password) || isAbout(password, about):
		return texts.Text(ctx, "pages.account.password.common")
	default:
		return ""
	}
}

// isAbout: a password that is little more than the name or the address is guessed first.
func isAbout(password string, about []string) bool {
	var parts []string
	for _, text := range about {
		text = strings.ToLower(strings.TrimSpace(text))
		name, _, _ := strings.Cut(text, "@")
		parts = append(append(parts, text, name), strings.Fields(text)...)
	}
	slices.SortFunc(parts, func(a, b string) int { return len(b) - len(a) })
	rest := strings.ToLower(password)
	for _, part := range parts {
		if utf8.RuneCountInString(part) >= 4 {
			rest = strings.ReplaceAll(rest, part, "")
		}
	}
	return utf8.RuneCountInString(rest) < 6
}

// newPassword reads the two entries of a new password. They are not trimmed: blanks count.
func newPassword(ctx context.Context, password, again string, about ...string) form.Errors {
	if problem := PasswordProblem(ctx, password, about...); problem != "" {
		return form.Errors{{Field: passwordField, Message: problem}}
	}
	if password != again {
		return form.Errors{{Field: againField, Message: texts.Text(ctx, "pages.account.password.differ")}}
	}
	return nil
}

// fingerprint stands for an e-mail address or an IP address where only sameness counts.
func fingerprint(kind, text string) string {
	sum := sha256.Sum256([]byte(kind + "\x00" + text))
	return hex.EncodeToString(sum[:8])
}
