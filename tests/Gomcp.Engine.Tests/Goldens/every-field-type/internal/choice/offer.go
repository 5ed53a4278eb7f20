package choice

import (
	"context"
	"fmt"

	"gorm.io/gorm"

	"example.com/sink/internal/listing"
)

// Offers finds what the filters of a list offer, where the page shows them: all records where they are
// few, otherwise those that the list is narrowed to and those that a search finds.
func (s Sources) Offers(ctx context.Context, db *gorm.DB, query listing.Query) (listing.Offers, error) {
	offers := listing.Offers{}
	for name, source := range s {
		if !query.Shows(name) {
			continue
		}
		set, err := source.Load(ctx, db, query.Chosen(name), query.Sought(name))
		if err != nil {
			return nil, fmt.Errorf("look for %s: %w", name, err)
		}
		offers[name] = listing.Offer{
			Options: set.Options,
			Many:    set.Many,
			More:    set.More,
		}
	}
	return offers, nil
}
