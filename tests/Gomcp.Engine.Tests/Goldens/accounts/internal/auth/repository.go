package auth

import (
	"context"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"example.com/accounts/internal/models"
)

// Repository reads and writes accounts.
type Repository struct {
	db *gorm.DB
}

// NewRepository returns a Repository over db.
func NewRepository(db *gorm.DB) *Repository {
	return &Repository{
		db: db,
	}
}

// Get returns one user, or models.ErrNotFound.
func (r *Repository) Get(ctx context.Context, id uint64) (models.User, error) {
	return r.take(ctx, "id = ?", id)
}

// ByEmail returns the user with an e-mail address in lower case, or models.ErrNotFound.
func (r *Repository) ByEmail(ctx context.Context, email string) (models.User, error) {
	return r.take(ctx, "email = ?", email)
}

func (r *Repository) take(ctx context.Context, condition string, value any) (models.User, error) {
	user, err := gorm.G[models.User](r.db).Where(condition, value).Take(ctx)
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return user, fmt.Errorf("user: %w", models.ErrNotFound)
	}
	if err != nil {
		return user, fmt.Errorf("get user: %w", err)
	}
	return user, nil
}

// Create stores a new user and sets its id.
func (r *Repository) Create(ctx context.Context, user *models.User) error {
	if err := gorm.G[models.User](r.db).Omit(clause.Associations).Create(ctx, user); err != nil {
		return fmt.Errorf("create user: %w", err)
	}
	return nil
}

// SetName changes what a user is called.
func (r *Repository) SetName(ctx context.Context, id uint64, name string) error {
	return r.update(ctx, id, models.User{Name: name}, "Name")
}

// SetEmail changes the address of a user.
func (r *Repository) SetEmail(ctx context.Context, id uint64, email string) error {
	return r.update(ctx, id, models.User{Email: email}, "Email")
}

// NoteLogin remembers when a user logged in last.
func (r *Repository) NoteLogin(ctx context.Context, id uint64, at time.Time) error {
	return r.update(ctx, id, models.User{LastLoginAt: &at}, "LastLoginAt")
}

// SetPassword changes a password, and ends every session and every mailed link of the user with it.
func (r *Repository) SetPassword(ctx context.Context, id uint64, hash string, mustChange bool) error {
	return r.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		own := NewRepository(tx)
		user := models.User{PasswordHash: hash, MustChange: mustChange}
		if err := own.update(ctx, id, user, "PasswordHash", "MustChange"); err != nil {
			return err
		}
		return EndSessions(ctx, tx, id)
	})
}

func (r *Repository) update(ctx context.Context, id uint64, user models.User, field string, more ...any) error {
	rows, err := gorm.G[models.User](r.db).Where("id = ?", id).Select(field, more...).Updates(ctx, user)
	if err != nil {
		return fmt.Errorf("update user %d: %w", id, err)
	}
	if rows == 0 {
		return fmt.Errorf("user %d: %w", id, models.ErrNotFound)
	}
	return nil
}

// EndSessions logs a user out everywhere, and makes links that were mailed worthless.
func EndSessions(ctx context.Context, tx *gorm.DB, user uint64) error {
	if _, err := gorm.G[models.Session](tx).Where("user_id = ?", user).Delete(ctx); err != nil {
		return fmt.Errorf("end sessions of user %d: %w", user, err)
	}
	if _, err := gorm.G[models.PasswordReset](tx).Where("user_id = ?", user).Delete(ctx); err != nil {
		return fmt.Errorf("drop links of user %d: %w", user, err)
	}
	return nil
}

// Sweep removes sessions and links whose time is over.
func (r *Repository) Sweep(ctx context.Context, now time.Time) error {
	if _, err := gorm.G[models.Session](r.db).Where("idle_until < ? OR expires_at < ?", now, now).Delete(ctx); err != nil {
		return fmt.Errorf("sweep sessions: %w", err)
	}
	if _, err := gorm.G[models.PasswordReset](r.db).Where("expires_at < ?", now).Delete(ctx); err != nil {
		return fmt.Errorf("sweep links: %w", err)
	}
	return nil
}
