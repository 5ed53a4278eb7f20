package auth

import (
	"cmp"
	"context"
	"errors"
	"strings"

	"example.com/accounts/internal/form"
)

// ReadAccount reads what a command was given. Without a name the part before the @ serves as one.
func ReadAccount(ctx context.Context, email, name string) (normal, display string, err error) {
	before, _, _ := strings.Cut(email, "@")
	p := form.NewParser(ctx, form.Values{
		emailField.Name: strings.TrimSpace(email),
		nameField.Name:  cmp.Or(strings.TrimSpace(name), before),
	})
	normal = p.Email(emailField)
	display = p.String(nameField)
	switch {
	case p.Errors.Of(emailField.Name) != "":
		return "", "", errors.New("EMAIL must be an address such as name@example.com")
	case len(p.Errors) > 0:
		return "", "", errors.New("NAME must have 1 to 100 characters")
	}
	return normal, display, nil
}
