// Package texts gives what people read, in their language. The texts are in the files of the folder
// locales, and no text is in the code: a changed file is a changed text.
package texts

import "context"

// Key names a text by file, table and name, such as "pages.products.title" or "app.form.cancel".
// It has three parts or more. Write keys out in full, so that a search and the tests find them.
type Key string

// Text is the text of a key in the language of the request. The arguments are the names and values
// of its placeholders: Text(ctx, "app.headings.edit", "name", product.Name).
func Text(ctx context.Context, key Key, args ...any) string {
	return From(ctx).Text(key, args...)
}

// Count is the text of a key that has the forms one and other, by the number n. The placeholder
// {n} is n itself.
func Count[N int | int64](ctx context.Context, key Key, n N, args ...any) string {
	return From(ctx).Count(key, int64(n), args...)
}

type contextKey struct{}

// With returns a context whose texts are in the language of locale.
func With(ctx context.Context, locale *Locale) context.Context {
	return context.WithValue(ctx, contextKey{}, locale)
}

// From is the language of the request. A context without one has a language without texts, which
// shows the keys.
func From(ctx context.Context) *Locale {
	if locale, ok := ctx.Value(contextKey{}).(*Locale); ok {
		return locale
	}
	return &none
}

var none Locale
