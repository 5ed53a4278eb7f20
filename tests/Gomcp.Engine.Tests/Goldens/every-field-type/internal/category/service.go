package category

import (
	"context"
	"errors"

	"example.com/sink/internal/database"
	"example.com/sink/internal/listing"
	"example.com/sink/internal/models"
)

// Service is what the application does with categories. Rules that go beyond one field belong here.
type Service struct {
	repository *Repository
}

// NewService returns a Service over a repository.
func NewService(repository *Repository) *Service {
	return &Service{
		repository: repository,
	}
}

// List returns one page of categories.
func (s *Service) List(ctx context.Context, query listing.Query) (listing.Page[models.Category], error) {
	return s.repository.List(ctx, query)
}

// Get returns one category, or models.ErrNotFound.
func (s *Service) Get(ctx context.Context, id uint64) (models.Category, error) {
	return s.repository.Get(ctx, id)
}

// Create stores a new category. form.Errors say which fields need a change.
func (s *Service) Create(ctx context.Context, input Input) (models.Category, error) {
	category := input.category()
	if err := s.repository.Create(ctx, &category); err != nil {
		return models.Category{}, s.explain(ctx, category, err)
	}
	return category, nil
}

// Update changes a category. form.Errors say which fields need a change.
func (s *Service) Update(ctx context.Context, id uint64, input Input) error {
	category := input.category()
	category.ID = id
	if err := s.repository.Update(ctx, category); err != nil {
		return s.explain(ctx, category, err)
	}
	return nil
}

// Delete removes a category.
func (s *Service) Delete(ctx context.Context, id uint64) error {
	return s.repository.Delete(ctx, id)
}

// Dependents counts the records that refer to a category, or to one of several.
func (s *Service) Dependents(ctx context.Context, ids ...uint64) (Dependents, error) {
	return s.repository.Dependents(ctx, ids...)
}

// category is the row that the input makes.
func (in Input) category() models.Category {
	return models.Category{
		Name:        in.Name,
		Description: in.Description,
		FavouriteID: in.FavouriteID,
	}
}

// explain turns a rule of the database that the category breaks into a message beside its field.
func (s *Service) explain(ctx context.Context, category models.Category, err error) error {
	violation, ok := database.AsViolation(err)
	if ok && violation.Kind == database.Reference && violation.Constraint == "" {
		name, lookErr := s.repository.missing(ctx, category)
		if lookErr != nil {
			return errors.Join(err, lookErr)
		}
		violation.Constraint = name
		err = violation
	}
	return rules.Explain(ctx, err)
}
