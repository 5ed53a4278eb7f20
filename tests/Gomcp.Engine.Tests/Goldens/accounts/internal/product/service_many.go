package product

import (
	"context"

	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/models"
)

// Each hands every one of the products that match to do, in the order of the list.
func (s *Service) Each(ctx context.Context, query listing.Query, do func(models.Product) error) error {
	return s.repository.Each(ctx, query, do)
}

// Some returns the products with the given ids, without those that are gone.
func (s *Service) Some(ctx context.Context, ids []uint64) ([]models.Product, error) {
	return s.repository.Some(ctx, ids)
}

// DeleteMany removes all of the given products, or none, and says how many there were.
func (s *Service) DeleteMany(ctx context.Context, ids []uint64) (int64, error) {
	return s.repository.DeleteMany(ctx, ids)
}
