package migrations

import (
	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"
)

// category0003 is the key of categories that refers to specimens.
type category0003 struct {
	ID uint64 `gorm:"primaryKey"`

	FavouriteID *uint64             `gorm:"index:idx_categories_favourite_id"`
	Favourite   *category0003Target `gorm:"foreignKey:FavouriteID;constraint:fk_categories_favourite_id,OnDelete:SET NULL"`
}

func (category0003) TableName() string {
	return "categories"
}

// category0003Target is as much of specimens as the foreign key needs.
type category0003Target struct {
	ID uint64 `gorm:"primaryKey"`
}

func (category0003Target) TableName() string {
	return "specimens"
}

func linkCategoriesFavourite() *gormigrate.Migration {
	return &gormigrate.Migration{
		ID: "0003_link_categories_favourite",
		Migrate: func(tx *gorm.DB) error {
			return tx.Migrator().CreateConstraint(&category0003{}, "fk_categories_favourite_id")
		},
		Rollback: func(tx *gorm.DB) error {
			return tx.Migrator().DropConstraint(&category0003{}, "fk_categories_favourite_id")
		},
	}
}
