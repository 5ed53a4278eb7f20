package auth

import (
	"context"

	"example.com/accounts/internal/mail"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
)

func resetMessage(ctx context.Context, user models.User, link string) mail.Message {
	return mail.Message{
		To:      user.Email,
		Subject: texts.Text(ctx, "pages.account.mail.reset_subject"),
		Text:    texts.Text(ctx, "pages.account.mail.reset_text", "name", user.Name, "link", link),
	}
}

func passwordChanged(ctx context.Context, user models.User) mail.Message {
	return mail.Message{
		Subject: texts.Text(ctx, "pages.account.mail.password_subject"),
		Text:    texts.Text(ctx, "pages.account.mail.password_text", "name", user.Name),
	}
}

func emailChanged(ctx context.Context, user models.User, email string) mail.Message {
	return mail.Message{
		Subject: texts.Text(ctx, "pages.account.mail.email_subject"),
		Text:    texts.Text(ctx, "pages.account.mail.email_text", "name", user.Name, "email", email),
	}
}
