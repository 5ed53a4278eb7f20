package migrations

import (
	"time"

	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"
)

// user0001 is the table users as this migration leaves it.
type user0001 struct {
	ID        uint64    `gorm:"primaryKey;index:idx_users_created_at,priority:2"`
	CreatedAt time.Time `gorm:"precision:6;not null;index:idx_users_created_at,priority:1"`
	UpdatedAt time.Time `gorm:"precision:6;not null"`

	Name         string     `gorm:"size:100;not null"`
	Email        string     `gorm:"size:254;not null;uniqueIndex:uq_users_email"`
	PasswordHash string     `gorm:"size:60;not null"`
	Role         string     `gorm:"size:20;not null;check:chk_users_role,role IN ('user','admin')"`
	Active       bool       `gorm:"not null"`
	MustChange   bool       `gorm:"not null"`
	LastLoginAt  *time.Time `gorm:"precision:6"`
}

func (user0001) TableName() string {
	return "users"
}

func createUsers() *gormigrate.Migration {
	return &gormigrate.Migration{
		ID: "0001_create_users",
		Migrate: func(tx *gorm.DB) error {
			return tx.Migrator().CreateTable(&user0001{})
		},
		Rollback: func(tx *gorm.DB) error {
			return tx.Migrator().DropTable("users")
		},
	}
}
