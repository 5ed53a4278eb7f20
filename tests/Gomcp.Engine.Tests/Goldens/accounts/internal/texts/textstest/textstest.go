// Package textstest gives tests the texts of the application.
package textstest

import (
	"context"
	"testing"

	"example.com/accounts/internal/texts"
	"example.com/accounts/locales"
)

// Catalog is every locale of the application.
func Catalog(t testing.TB) *texts.Catalog {
	t.Helper()
	catalog, err := texts.Load(texts.Options{
		Files:   locales.Files,
		Default: "en",
	})
	if err != nil {
		t.Fatal(err)
	}
	return catalog
}

// Context is the context of the test, with the texts of the default locale.
func Context(t testing.TB) context.Context {
	t.Helper()
	return texts.With(t.Context(), Catalog(t).Default())
}
