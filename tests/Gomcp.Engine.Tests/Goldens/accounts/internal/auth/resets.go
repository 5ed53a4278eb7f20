package auth

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"example.com/accounts/internal/models"
)

// ResetLifetime is how long a mailed link works. It works once.
const ResetLifetime = time.Hour

// ErrLinkOver says that a link was used, is too old, or never was one.
var ErrLinkOver = errors.New("the link is not valid any more")

// AddReset stores a link for a user and returns its token. Older links stop to work.
func (r *Repository) AddReset(ctx context.Context, user uint64, now time.Time) (string, error) {
	token := rand.Text()
	err := r.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		if _, err := gorm.G[models.PasswordReset](tx).Where("user_id = ?", user).Delete(ctx); err != nil {
			return err
		}
		return gorm.G[models.PasswordReset](tx).Create(ctx, &models.PasswordReset{
			ID:        hashed(token),
			CreatedAt: now,
			UserID:    user,
			ExpiresAt: now.Add(ResetLifetime),
		})
	})
	if err != nil {
		return "", fmt.Errorf("store link: %w", err)
	}
	return token, nil
}

// Reset returns the user that a token was made for, or ErrLinkOver.
func (r *Repository) Reset(ctx context.Context, token string, now time.Time) (models.User, error) {
	reset, err := gorm.G[models.PasswordReset](r.db).
		Where("id = ? AND expires_at > ?", hashed(token), now).
		Take(ctx)
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return models.User{}, ErrLinkOver
	}
	if err != nil {
		return models.User{}, fmt.Errorf("find link: %w", err)
	}
	user, err := r.Get(ctx, reset.UserID)
	if errors.Is(err, models.ErrNotFound) || err == nil && !user.Active {
		return models.User{}, ErrLinkOver
	}
	return user, err
}

// UseReset takes a token out of circulation. Of two requests at once one gets ErrLinkOver.
func (r *Repository) UseReset(ctx context.Context, token string, now time.Time) error {
	rows, err := gorm.G[models.PasswordReset](r.db).
		Where("id = ? AND expires_at > ?", hashed(token), now).
		Delete(ctx)
	if err != nil {
		return fmt.Errorf("use link: %w", err)
	}
	if rows == 0 {
		return ErrLinkOver
	}
	return nil
}
