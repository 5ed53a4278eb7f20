package specimen

import (
	"context"
	"errors"

	"example.com/sink/internal/database"
	"example.com/sink/internal/form"
	"example.com/sink/internal/listing"
	"example.com/sink/internal/models"
)

// Service is what the application does with specimens. Rules that go beyond one field belong here.
type Service struct {
	repository *Repository
}

// NewService returns a Service over a repository.
func NewService(repository *Repository) *Service {
	return &Service{
		repository: repository,
	}
}

// List returns one page of specimens.
func (s *Service) List(ctx context.Context, query listing.Query) (listing.Page[models.Specimen], error) {
	return s.repository.List(ctx, query)
}

// Get returns one specimen, or models.ErrNotFound.
func (s *Service) Get(ctx context.Context, id uint64) (models.Specimen, error) {
	return s.repository.Get(ctx, id)
}

// Create stores a new specimen. form.Errors say which fields need a change.
func (s *Service) Create(ctx context.Context, input Input) (models.Specimen, error) {
	specimen := input.specimen()
	if err := s.repository.Create(ctx, &specimen); err != nil {
		return models.Specimen{}, s.explain(ctx, specimen, err)
	}
	return specimen, nil
}

// Update changes a specimen. form.Errors say which fields need a change.
func (s *Service) Update(ctx context.Context, id uint64, input Input) error {
	specimen := input.specimen()
	specimen.ID = id
	if err := s.repository.Update(ctx, specimen); err != nil {
		return s.explain(ctx, specimen, err)
	}
	return nil
}

// Delete removes a specimen.
func (s *Service) Delete(ctx context.Context, id uint64) error {
	return s.repository.Delete(ctx, id)
}

// Dependents counts the records that refer to a specimen, or to one of several.
func (s *Service) Dependents(ctx context.Context, ids ...uint64) (Dependents, error) {
	return s.repository.Dependents(ctx, ids...)
}

// specimen is the row that the input makes.
func (in Input) specimen() models.Specimen {
	return models.Specimen{
		ReqString:        in.ReqString,
		ReqText:          in.ReqText,
		ReqInt:           in.ReqInt,
		ReqInt64:         in.ReqInt64,
		ReqUint:          in.ReqUint,
		ReqFloat:         in.ReqFloat,
		ReqDecimal:       in.ReqDecimal,
		ReqBool:          in.ReqBool,
		ReqDate:          in.ReqDate,
		ReqTime:          in.ReqTime,
		ReqDatetime:      in.ReqDatetime,
		ReqUUID:          in.ReqUUID,
		ReqEmail:         in.ReqEmail,
		ReqURL:           in.ReqURL,
		ReqPhone:         in.ReqPhone,
		ReqSlug:          in.ReqSlug,
		ReqJSON:          in.ReqJSON,
		ReqEnum:          in.ReqEnum,
		OptString:        in.OptString,
		OptText:          in.OptText,
		OptInt:           in.OptInt,
		OptInt64:         in.OptInt64,
		OptUint:          in.OptUint,
		OptFloat:         in.OptFloat,
		OptDecimal:       in.OptDecimal,
		OptBool:          in.OptBool,
		OptDate:          in.OptDate,
		OptTime:          in.OptTime,
		OptDatetime:      in.OptDatetime,
		OptUUID:          in.OptUUID,
		OptEmail:         in.OptEmail,
		OptURL:           in.OptURL,
		OptPhone:         in.OptPhone,
		OptSlug:          in.OptSlug,
		OptJSON:          in.OptJSON,
		OptEnum:          in.OptEnum,
		DefString:        in.DefString,
		DefDate:          in.DefDate,
		DefBool:          in.DefBool,
		DefFloat:         in.DefFloat,
		DefEnum:          in.DefEnum,
		ParentID:         in.ParentID,
		FirstCategoryID:  in.FirstCategoryID,
		SecondCategoryID: in.SecondCategoryID,
		Labels: form.Records(in.LabelIDs, func(id uint64) models.Category {
			return models.Category{ID: id}
		}),
		SimilarSpecimens: form.Records(in.SimilarSpecimenIDs, func(id uint64) models.Specimen {
			return models.Specimen{ID: id}
		}),
	}
}

// explain turns a rule of the database that the specimen breaks into a message beside its field.
func (s *Service) explain(ctx context.Context, specimen models.Specimen, err error) error {
	violation, ok := database.AsViolation(err)
	if ok && violation.Kind == database.Reference && violation.Constraint == "" {
		name, lookErr := s.repository.missing(ctx, specimen)
		if lookErr != nil {
			return errors.Join(err, lookErr)
		}
		violation.Constraint = name
		err = violation
	}
	return rules.Explain(ctx, err)
}
