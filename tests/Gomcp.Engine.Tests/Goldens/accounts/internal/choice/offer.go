package choice

import (
	"context"
	"fmt"
	"slices"

	"gorm.io/gorm"

	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/web/ui"
)

// Offers finds what the filters of a list offer, where the page shows them: all records where they are
// few, otherwise those that the list is narrowed to.
func (s Sources) Offers(ctx context.Context, db *gorm.DB, query listing.Query) (listing.Offers, error) {
	offers := listing.Offers{}
	for name, source := range s {
		if !query.Shows(name) {
			continue
		}
		chosen := query.Chosen(name)
		set, err := source.Load(ctx, db, chosen, "")
		if err != nil {
			return nil, fmt.Errorf("look for %s: %w", name, err)
		}
		if set.Many {
			set.Options = slices.DeleteFunc(set.Options, func(option ui.Option) bool {
				return !slices.Contains(chosen, option.Value)
			})
		}
		offers[name] = listing.Offer{
			Options: set.Options,
			Many:    set.Many,
		}
	}
	return offers, nil
}
