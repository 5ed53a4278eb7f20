package users

import (
	"context"
	"errors"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/models"

	"example.com/accounts/internal/texts"
)

// Service is what admins do with accounts.
type Service struct {
	repository *Repository
	accounts   *auth.Repository
	hasher     *auth.Hasher
}

// NewService returns a Service over two repositories: the one that lists, and the one that accounts
// themselves use.
func NewService(repository *Repository, accounts *auth.Repository, hasher *auth.Hasher) *Service {
	return &Service{
		repository: repository,
		accounts:   accounts,
		hasher:     hasher,
	}
}

// List returns one page of users.
func (s *Service) List(ctx context.Context, query listing.Query) (listing.Page[models.User], error) {
	return s.repository.List(ctx, query)
}

// Get returns one user, or models.ErrNotFound.
func (s *Service) Get(ctx context.Context, id uint64) (models.User, error) {
	return s.accounts.Get(ctx, id)
}

// IsLastAdmin reports whether nobody else could look after the accounts.
func (s *Service) IsLastAdmin(ctx context.Context, user models.User) (bool, error) {
	if !user.IsAdmin() || !user.Active {
		return false, nil
	}
	n, err := s.repository.ActiveAdmins(ctx)
	return n < 2, err
}

// Create makes an account. Its password was chosen by somebody else, so it has to be changed.
func (s *Service) Create(ctx context.Context, input Input, password string) (models.User, error) {
	if problem := auth.PasswordProblem(ctx, password, input.Name, input.Email); problem != "" {
		return models.User{}, form.Errors{{Field: passwordField, Message: problem}}
	}
	user := input.user()
	user.MustChange = true
	return auth.NewUser(ctx, s.accounts, s.hasher, user, password)
}

// Update changes name, address and role.
func (s *Service) Update(ctx context.Context, id uint64, input Input) error {
	user := input.user()
	user.ID = id
	err := s.repository.Update(ctx, user)
	if errors.Is(err, ErrLastAdmin) {
		return form.Errors{{Field: roleField.Name, Message: texts.Text(ctx, "pages.users.last.field")}}
	}
	return auth.Explain(ctx, err)
}

// SetPassword sets a password that its owner has to change, and signs the user out everywhere.
func (s *Service) SetPassword(ctx context.Context, user models.User, password string) error {
	if problem := auth.PasswordProblem(ctx, password, user.Name, user.Email); problem != "" {
		return form.Errors{{Field: passwordField, Message: problem}}
	}
	hash, err := s.hasher.Hash(ctx, password)
	if err != nil {
		return err
	}
	return s.accounts.SetPassword(ctx, user.ID, hash, true)
}

// SetActive lets a user in, or keeps the user out from the next request on.
func (s *Service) SetActive(ctx context.Context, id uint64, active bool) error {
	return s.repository.SetActive(ctx, id, active)
}

// Delete removes a user.
func (s *Service) Delete(ctx context.Context, id uint64) error {
	return s.repository.Delete(ctx, id)
}
