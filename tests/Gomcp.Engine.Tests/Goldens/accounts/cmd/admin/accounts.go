package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"strings"

	"gorm.io/gorm"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/config"
	"example.com/accounts/internal/database"
	"example.com/accounts/internal/database/migrations"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
)

func createAdmin(ctx context.Context, cfg config.Config, args []string, out io.Writer) error {
	return createAccount(ctx, cfg, models.RoleAdmin, args, out)
}

func createUser(ctx context.Context, cfg config.Config, args []string, out io.Writer) error {
	return createAccount(ctx, cfg, models.RoleUser, args, out)
}

// createAccount prints a password once. It works until its owner signs in and sets another.
func createAccount(ctx context.Context, cfg config.Config, role string, args []string, out io.Writer) error {
	email, name, err := auth.ReadAccount(ctx, args[0], strings.Join(args[1:], " "))
	if err != nil {
		return err
	}
	return withDatabase(ctx, cfg, func(db *gorm.DB) error {
		pending, err := database.Pending(ctx, db, migrations.All())
		if err != nil {
			return err
		}
		if len(pending) > 0 {
			return errors.New("the database lacks migrations: run them first: go run ./cmd/admin migrate up")
		}
		password := rand.Text()
		user := models.User{
			Name:       name,
			Email:      email,
			Role:       role,
			MustChange: true,
		}
		_, err = auth.NewUser(ctx, auth.NewRepository(db), auth.NewHasher(auth.Cost), user, password)
		var taken form.Errors
		if errors.As(err, &taken) {
			return fmt.Errorf("%s has an account already", email)
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "account:            %s (%s)\none-time password:  %s\n", email, role, password)
		fmt.Fprintln(out, "It is shown only now, and has to be changed at the first sign-in.")
		return nil
	})
}
