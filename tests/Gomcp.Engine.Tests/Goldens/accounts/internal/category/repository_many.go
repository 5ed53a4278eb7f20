package category

import (
	"context"
	"fmt"
	"slices"

	"gorm.io/gorm"

	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/models"
)

// batch is how many rows are in memory while all that match are read.
const batch = 500

// Each hands every row that matches to do, in the order of the list, whatever the page. Which rows these
// are is decided first: what others add or remove meanwhile moves none.
func (r *Repository) Each(ctx context.Context, query listing.Query, do func(models.Category) error) error {
	matching := r.db.WithContext(ctx).Model(&models.Category{})
	if narrow, ok := query.Narrow(); ok {
		matching = matching.Where(narrow)
	}
	var ids []uint64
	err := matching.
		Order(query.Order()).
		Pluck("categories.id", &ids).Error
	if err != nil {
		return fmt.Errorf("list ids of categories: %w", err)
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

// Some returns the categories with the given ids, in their order. Those
// that are gone are left out.
func (r *Repository) Some(ctx context.Context, ids []uint64) ([]models.Category, error) {
	rows, err := gorm.G[models.Category](r.db).
		Where("categories.id IN ?", ids).
		Find(ctx)
	if err != nil {
		return nil, fmt.Errorf("get %d categories: %w", len(ids), err)
	}
	place := make(map[uint64]int, len(ids))
	for i, id := range ids {
		place[id] = i
	}
	slices.SortFunc(rows, func(one, other models.Category) int {
		return place[one.ID] - place[other.ID]
	})
	return rows, nil
}

// DeleteMany removes all of the given categories, or, when one of them is needed, none.
func (r *Repository) DeleteMany(ctx context.Context, ids []uint64) (int64, error) {
	var deleted int64
	err := r.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		rows, err := gorm.G[models.Category](tx).
			Where("id IN ?", ids).
			Delete(ctx)
		deleted = int64(rows)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("delete %d categories: %w", len(ids), err)
	}
	return deleted, nil
}
