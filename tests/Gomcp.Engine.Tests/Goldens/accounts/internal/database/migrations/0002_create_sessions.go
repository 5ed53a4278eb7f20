package migrations

import (
	"time"

	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"
)

// session0002 is the table sessions as this migration leaves it.
type session0002 struct {
	ID        string    `gorm:"type:char(64);primaryKey"`
	CreatedAt time.Time `gorm:"precision:6;not null"`

	UserID    *uint64          `gorm:"index:idx_sessions_user_id"`
	User      *session0002User `gorm:"constraint:fk_sessions_user_id,OnDelete:CASCADE"`
	Data      []byte           `gorm:"not null"`
	Remember  bool             `gorm:"not null"`
	SeenAt    time.Time        `gorm:"precision:6;not null"`
	IdleUntil time.Time        `gorm:"precision:6;not null;index:idx_sessions_idle_until"`
	ExpiresAt time.Time        `gorm:"precision:6;not null"`
}

func (session0002) TableName() string {
	return "sessions"
}

// session0002User is as much of the table users as the foreign key needs.
type session0002User struct {
	ID uint64 `gorm:"primaryKey"`
}

func (session0002User) TableName() string {
	return "users"
}

func createSessions() *gormigrate.Migration {
	return &gormigrate.Migration{
		ID: "0002_create_sessions",
		Migrate: func(tx *gorm.DB) error {
			return tx.Migrator().CreateTable(&session0002{})
		},
		Rollback: func(tx *gorm.DB) error {
			return tx.Migrator().DropTable("sessions")
		},
	}
}
