package auth

import (
	"context"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// Names of the entries that hold passwords. They are read as they are: no blank is taken off.
const (
	passwordField = "password"
	againField    = "password_again"
	currentField  = "current_password"
)

var nameField = form.Field{
	Name:      "name",
	Label:     "pages.account.field.name",
	Noun:      "pages.account.field.name_noun",
	Kind:      form.String,
	Required:  true,
	MaxLength: 100,
}

var emailField = form.Field{
	Name:     "email",
	Label:    "pages.account.field.email",
	Noun:     "pages.account.field.email_noun",
	Kind:     form.Email,
	Required: true,
}

// withAutocomplete tells browsers and password managers what an entry is.
func withAutocomplete(field ui.Field, what string) ui.Field {
	field.Autocomplete = what
	field.Width = ""
	return field
}

func newPasswordInput(ctx context.Context, label texts.Key, problems form.Errors) ui.Field {
	return ui.Field{
		Name:         passwordField,
		Label:        texts.Text(ctx, label),
		Type:         "password",
		Help:         texts.Text(ctx, "pages.account.password.help", "min", MinPassword),
		Error:        problems.Of(passwordField),
		Required:     true,
		MinLength:    MinPassword,
		Autocomplete: "new-password",
	}
}

func againInput(ctx context.Context, problems form.Errors) ui.Field {
	return ui.Field{
		Name:         againField,
		Label:        texts.Text(ctx, "pages.account.password.again"),
		Type:         "password",
		Error:        problems.Of(againField),
		Required:     true,
		Autocomplete: "new-password",
	}
}

func currentInput(ctx context.Context, id string, problems form.Errors) ui.Field {
	return ui.Field{
		ID:           id,
		Name:         currentField,
		Label:        texts.Text(ctx, "pages.account.password.current"),
		Type:         "password",
		Error:        problems.Of(currentField),
		Required:     true,
		Autocomplete: "current-password",
	}
}
