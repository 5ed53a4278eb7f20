package migrations

import (
	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"
)

// category0005 is the key that categories got before specimens was there to refer to.
type category0005 struct {
	ID uint64 `gorm:"primaryKey"`

	FavouriteID *uint64             `gorm:"index:idx_categories_favourite_id"`
	Favourite   *category0005Target `gorm:"foreignKey:FavouriteID;constraint:fk_categories_favourite_id,OnDelete:SET NULL"`
}

func (category0005) TableName() string {
	return "categories"
}

// category0005Target is as much of specimens as the foreign key needs.
type category0005Target struct {
	ID uint64 `gorm:"primaryKey"`
}

func (category0005Target) TableName() string {
	return "specimens"
}

func linkCategoriesFavourite() *gormigrate.Migration {
	return &gormigrate.Migration{
		ID: "0005_link_categories_favourite",
		Migrate: func(tx *gorm.DB) error {
			return tx.Migrator().CreateConstraint(&category0005{}, "fk_categories_favourite_id")
		},
		Rollback: func(tx *gorm.DB) error {
			return tx.Migrator().DropConstraint(&category0005{}, "fk_categories_favourite_id")
		},
	}
}
