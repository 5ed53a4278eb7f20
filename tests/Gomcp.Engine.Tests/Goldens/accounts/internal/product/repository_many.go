package product

import (
	"context"
	"fmt"
	"slices"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/models"
)

// batch is how many rows are in memory while all that match are read.
const batch = 500

// Each hands every row that matches to do, in the order of the list, whatever the page. Which rows these
// are is decided first: what others add or remove meanwhile moves none.
func (r *Repository) Each(ctx context.Context, query listing.Query, do func(models.Product) error) error {
	matching := r.db.WithContext(ctx).Model(&models.Product{})
	if narrow, ok := query.Narrow(); ok {
		matching = matching.Where(narrow)
	}
	var ids []uint64
	err := matching.
		Joins("Category").
		Order(query.Order()).
		Pluck("products.id", &ids).Error
	if err != nil {
		return fmt.Errorf("list ids of products: %w", err)
	}
	for some := range slices.Chunk(ids, batch) {
		rows, err := r.Some(ctx, some)
		if err != nil {
			return err
		}
		for _, row := range rows {
			if err := do(row); err != nil {
				return err
			}
		}
	}
	return nil
}

// Some returns the products with the given ids, in their order, with all that they relate to. Those
// that are gone are left out.
func (r *Repository) Some(ctx context.Context, ids []uint64) ([]models.Product, error) {
	rows, err := gorm.G[models.Product](r.db).
		Where("products.id IN ?", ids).
		Joins(clause.LeftJoin.Association("Category"), nil).
		Find(ctx)
	if err != nil {
		return nil, fmt.Errorf("get %d products: %w", len(ids), err)
	}
	place := make(map[uint64]int, len(ids))
	for i, id := range ids {
		place[id] = i
	}
	slices.SortFunc(rows, func(one, other models.Product) int {
		return place[one.ID] - place[other.ID]
	})
	return rows, nil
}

// DeleteMany removes all of the given products, or, when one of them is needed, none.
func (r *Repository) DeleteMany(ctx context.Context, ids []uint64) (int64, error) {
	var deleted int64
	err := r.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		rows, err := gorm.G[models.Product](tx).
			Where("id IN ?", ids).
			Delete(ctx)
		deleted = int64(rows)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("delete %d products: %w", len(ids), err)
	}
	return deleted, nil
}
