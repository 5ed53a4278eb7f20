package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"strings"

	"github.com/go-chi/chi/v5"

	"example.com/accounts/internal/app"
	"example.com/accounts/internal/config"
	"example.com/accounts/internal/database"
)

// listRoutes builds the application over an empty database in memory: no route is called.
func listRoutes(ctx context.Context, cfg config.Config, out io.Writer) (err error) {
	db, err := database.Open(ctx, database.SQLite, ":memory:")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, database.Close(db)) }()
	router, err := app.New(cfg, db, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	var lines []string
	err = chi.Walk(router, func(method, route string, _ http.Handler, _ ...func(http.Handler) http.Handler) error {
		if route != "/" {
			route = strings.TrimSuffix(route, "/")
		}
		lines = append(lines, fmt.Sprintf("%-40s %s", route, method))
		return nil
	})
	if err != nil {
		return err
	}
	slices.Sort(lines)
	_, err = fmt.Fprintln(out, strings.Join(lines, "\n"))
	return err
}
