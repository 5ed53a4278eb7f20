package models

import "time"

// PasswordReset is one row of the table password_resets: a link that was mailed and not yet used.
// Only the hash of its token is stored.
type PasswordReset struct {
	ID        string    `gorm:"type:char(64);primaryKey"`
	CreatedAt time.Time `gorm:"precision:6;not null"`

	UserID    uint64    `gorm:"not null"`
	ExpiresAt time.Time `gorm:"precision:6;not null"`
}

// TableName is the table of the migrations.
func (PasswordReset) TableName() string {
	return "password_resets"
}
