package models

import (
	"time"
)

// Category is one row of the table categories.
type Category struct {
	ID        uint64    `gorm:"primaryKey"`
	CreatedAt time.Time `gorm:"precision:6;not null"`
	UpdatedAt time.Time `gorm:"precision:6;not null"`

	Name        string  `gorm:"size:100;not null"`
	Description *string `gorm:"type:text"`

	FavouriteID *uint64
	Favourite   *Specimen
}

// TableName is the table of the migrations.
func (Category) TableName() string {
	return "categories"
}

// String is what links, headings and choices call the category.
func (c Category) String() string {
	return c.Name
}
