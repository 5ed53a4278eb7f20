package form

import (
	"context"

	"example.com/accounts/internal/texts"
)

// text is a text about the field, whose name in a sentence is {noun}.
func (f Field) text(ctx context.Context, key texts.Key, args ...any) string {
	return texts.Text(ctx, key, append([]any{"noun", texts.Text(ctx, f.Noun)}, args...)...)
}

// isChosen says that a person chooses the entry, and does not type it.
func (f Field) isChosen() bool {
	return f.Kind == Enum || f.Kind == Reference || f.Kind == References || f.Kind == Bool
}
