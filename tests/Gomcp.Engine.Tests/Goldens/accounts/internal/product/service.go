package product

import (
	"context"
	"errors"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/models"
)

// Service is what the application does with products. Rules that go beyond one field belong here.
type Service struct {
	repository *Repository
}

// NewService returns a Service over a repository.
func NewService(repository *Repository) *Service {
	return &Service{
		repository: repository,
	}
}

// List returns one page of products.
func (s *Service) List(ctx context.Context, query listing.Query) (listing.Page[models.Product], error) {
	return s.repository.List(ctx, query)
}

// Get returns one product, or models.ErrNotFound.
func (s *Service) Get(ctx context.Context, id uint64) (models.Product, error) {
	return s.repository.Get(ctx, id)
}

// Create stores a new product. form.Errors say which fields need a change.
func (s *Service) Create(ctx context.Context, input Input) (models.Product, error) {
	product := input.product()
	if err := s.repository.Create(ctx, &product); err != nil {
		return models.Product{}, s.explain(ctx, product, err)
	}
	return product, nil
}

// Update changes a product. form.Errors say which fields need a change.
func (s *Service) Update(ctx context.Context, id uint64, input Input) error {
	product := input.product()
	product.ID = id
	if err := s.repository.Update(ctx, product); err != nil {
		return s.explain(ctx, product, err)
	}
	return nil
}

// Delete removes a product.
func (s *Service) Delete(ctx context.Context, id uint64) error {
	return s.repository.Delete(ctx, id)
}

// product is the row that the input makes.
func (in Input) product() models.Product {
	return models.Product{
		Name:          in.Name,
		SKU:           in.SKU,
		Price:         in.Price,
		Stock:         in.Stock,
		Status:        in.Status,
		Description:   in.Description,
		AvailableFrom: in.AvailableFrom,
		Featured:      in.Featured,
		CategoryID:    in.CategoryID,
	}
}

// explain turns a rule of the database that the product breaks into a message beside its field.
func (s *Service) explain(ctx context.Context, product models.Product, err error) error {
	violation, ok := database.AsViolation(err)
	if ok && violation.Kind == database.Reference && violation.Constraint == "" {
		name, lookErr := s.repository.missing(ctx, product)
		if lookErr != nil {
			return errors.Join(err, lookErr)
		}
		violation.Constraint = name
		err = violation
	}
	return rules.Explain(ctx, err)
}
