package migrations

import (
	"time"

	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"
)

// category0001 is the table categories as this migration leaves it.
type category0001 struct {
	ID        uint64    `gorm:"primaryKey;index:idx_categories_created_at,priority:2"`
	CreatedAt time.Time `gorm:"precision:6;not null;index:idx_categories_created_at,priority:1"`
	UpdatedAt time.Time `gorm:"precision:6;not null"`

	Name        string  `gorm:"size:100;not null;uniqueIndex:uq_categories_name"`
	Description *string `gorm:"type:text"`

	FavouriteID *uint64 `gorm:"index:idx_categories_favourite_id"`
}

func (category0001) TableName() string {
	return "categories"
}

func createCategories() *gormigrate.Migration {
	return &gormigrate.Migration{
		ID: "0001_create_categories",
		Migrate: func(tx *gorm.DB) error {
			return tx.Migrator().CreateTable(&category0001{})
		},
		Rollback: func(tx *gorm.DB) error {
			return tx.Migrator().DropTable("categories")
		},
	}
}
