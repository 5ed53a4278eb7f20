package migrations

import (
	"time"

	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"
)

// passwordReset0003 is the table password_resets as this migration leaves it.
type passwordReset0003 struct {
	ID        string    `gorm:"type:char(64);primaryKey"`
	CreatedAt time.Time `gorm:"precision:6;not null"`

	UserID    uint64                 `gorm:"not null;index:idx_password_resets_user_id"`
	User      *passwordReset0003User `gorm:"constraint:fk_password_resets_user_id,OnDelete:CASCADE"`
	ExpiresAt time.Time              `gorm:"precision:6;not null;index:idx_password_resets_expires_at"`
}

func (passwordReset0003) TableName() string {
	return "password_resets"
}

// passwordReset0003User is as much of the table users as the foreign key needs.
type passwordReset0003User struct {
	ID uint64 `gorm:"primaryKey"`
}

func (passwordReset0003User) TableName() string {
	return "users"
}

func createPasswordResets() *gormigrate.Migration {
	return &gormigrate.Migration{
		ID: "0003_create_password_resets",
		Migrate: func(tx *gorm.DB) error {
			return tx.Migrator().CreateTable(&passwordReset0003{})
		},
		Rollback: func(tx *gorm.DB) error {
			return tx.Migrator().DropTable("password_resets")
		},
	}
}
