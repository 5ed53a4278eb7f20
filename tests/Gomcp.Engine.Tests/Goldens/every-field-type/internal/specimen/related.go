package specimen

import (
	"context"
	"fmt"

	"gorm.io/gorm"

	"example.com/sink/internal/models"
)

// mostRelated is how many records of a kind the page of a specimen shows.
const mostRelated = 10

// Related are the records that refer to a specimen: the latest ones, and how many there are.
type Related struct {
	Children      []models.Specimen
	ChildrenCount int64
}

// Related returns what refers to a specimen.
func (r *Repository) Related(ctx context.Context, specimen models.Specimen) (Related, error) {
	var related Related
	var err error

	related.ChildrenCount, err = gorm.G[models.Specimen](r.db).
		Where("parent_id = ?", specimen.ID).
		Count(ctx, "*")
	if err != nil {
		return related, fmt.Errorf("count specimens of specimen %d: %w", specimen.ID, err)
	}
	related.Children, err = gorm.G[models.Specimen](r.db).
		Where("parent_id = ?", specimen.ID).
		Order("id DESC").
		Limit(mostRelated).
		Find(ctx)
	if err != nil {
		return related, fmt.Errorf("list specimens of specimen %d: %w", specimen.ID, err)
	}

	return related, nil
}

// Related returns what refers to a specimen.
func (s *Service) Related(ctx context.Context, specimen models.Specimen) (Related, error) {
	return s.repository.Related(ctx, specimen)
}
