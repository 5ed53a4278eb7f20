// Package choice finds the records that a form can refer to: all of them where they are few; where they
// are many, those that are chosen and those that a search finds.
package choice

import (
	"context"
	"fmt"

	"gorm.io/gorm"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/web/ui"
)

// Few is how many records a form shows without a search, and how many a search shows.
const Few = 30

// Set is what a form offers for one field.
type Set struct {
	Options []ui.Option
	Many    bool
	More    bool
}

// Sets are what a form offers, by the names of its fields.
type Sets map[string]Set

// Source finds the records that one field chooses from.
type Source interface {
	Load(ctx context.Context, db *gorm.DB, chosen []string, search string) (Set, error)
}

// Sources are the fields of a form that choose records, by their names.
type Sources map[string]Source

// Field is the field of the form that chooses records and has the given name.
func (s Sources) Field(fields []form.Field, name string) (form.Field, bool) {
	for _, field := range fields {
		if _, ok := s[field.Name]; ok && field.Name == name {
			return field, true
		}
	}
	return form.Field{}, false
}

// Load finds what the form offers for the given entries.
func (s Sources) Load(ctx context.Context, db *gorm.DB, fields []form.Field, values form.Values) (Sets, error) {
	sets := Sets{}
	for name, source := range s {
		field, _ := s.Field(fields, name)
		set, err := source.Load(ctx, db, field.Chosen(values), values[name+searchSuffix])
		if err != nil {
			return nil, fmt.Errorf("look for %s: %w", name, err)
		}
		sets[name] = set
	}
	return sets, nil
}
