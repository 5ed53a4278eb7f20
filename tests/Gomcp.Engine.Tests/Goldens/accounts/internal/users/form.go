package users

import (
	"context"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// passwordField is read as it is: no blank is taken off.
const passwordField = "password"

var nameField = form.Field{
	Name:      "name",
	Label:     "pages.users.field.name",
	Noun:      "pages.users.field.name_noun",
	Kind:      form.String,
	Required:  true,
	MaxLength: 100,
}

var emailField = form.Field{
	Name:     "email",
	Label:    "pages.users.field.email",
	Noun:     "pages.users.field.email_noun",
	Kind:     form.Email,
	Required: true,
}

var roleField = form.Field{
	Name:     "role",
	Label:    "pages.users.field.role",
	Noun:     "pages.users.field.role_noun",
	Kind:     form.Enum,
	Required: true,
	Help:     "pages.users.field.role_help",
	Choices: form.Choices{
		{Value: models.RoleUser, Label: "pages.users.role.user"},
		{Value: models.RoleAdmin, Label: "pages.users.role.admin"},
	},
}

// Input is what an admin may set of a user. Nothing else can be changed from outside.
type Input struct {
	Name  string
	Email string
	Role  string
}

func (in Input) user() models.User {
	return models.User{
		Name:  in.Name,
		Email: in.Email,
		Role:  in.Role,
	}
}

func parse(ctx context.Context, values form.Values) (Input, form.Errors) {
	p := form.NewParser(ctx, values)
	input := Input{
		Name:  p.String(nameField),
		Email: p.Email(emailField),
		Role:  p.Choice(roleField),
	}
	return input, p.Errors
}

func filled(user models.User) form.Values {
	return form.Values{
		nameField.Name:  user.Name,
		emailField.Name: user.Email,
		roleField.Name:  user.Role,
	}
}

// passwordInput is text, not dots: an admin has to hand the password on.
func passwordInput(ctx context.Context, problems form.Errors) ui.Field {
	return ui.Field{
		Name:         passwordField,
		Label:        texts.Text(ctx, "pages.users.password.label"),
		Help:         texts.Text(ctx, "pages.users.password.help", "min", auth.MinPassword),
		Error:        problems.Of(passwordField),
		Required:     true,
		MinLength:    auth.MinPassword,
		Autocomplete: "off",
	}
}
