package choice

import (
	"context"
	"strings"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/web/ui"
)

// Fields have no hyphen in their names, so that these entries cannot meet one.
const (
	searchSuffix   = "-search"
	searchedSuffix = "-searched"
	searchButton   = "-find"
)

// IsSearch reports whether a form was sent to look for a record, and not to be saved: by the button of a
// search, or by the return key after another text was typed than the one that was searched last.
func IsSearch(values form.Values) bool {
	for name := range values {
		if field, ok := strings.CutSuffix(name, searchSuffix); ok && values[name] != values[field+searchedSuffix] {
			return true
		}
		if strings.HasSuffix(name, searchButton) {
			return true
		}
	}
	return false
}

// Input is a field with what there is to choose from. Path answers a search as it is typed.
func Input(ctx context.Context, f form.Field, path string, set Set, values form.Values, problems form.Errors) ui.Choice {
	return ui.Choice{
		Field:    f.With(ctx, set.Options, values, problems),
		Multiple: f.Kind == form.References,
		Many:     set.Many,
		More:     set.More,
		Chosen:   f.Chosen(values),
		Search:   values[f.Name+searchSuffix],
		Path:     path,
	}
}
