package models

import (
	"time"

	"github.com/shopspring/decimal"
)

// The values of Product.Status.
const (
	ProductStatusDraft   = "draft"
	ProductStatusLive    = "live"
	ProductStatusSoldOut = "sold_out"
)

// Product is one row of the table products.
type Product struct {
	ID        uint64    `gorm:"primaryKey"`
	CreatedAt time.Time `gorm:"precision:6;not null"`
	UpdatedAt time.Time `gorm:"precision:6;not null"`

	Name          string          `gorm:"size:200;not null"`
	SKU           string          `gorm:"column:sku;size:200;not null"`
	Price         decimal.Decimal `gorm:"type:decimal(15,2);not null"`
	Stock         int32           `gorm:"type:integer;not null"`
	Status        string          `gorm:"size:20;not null"`
	Description   *string         `gorm:"type:text"`
	AvailableFrom *Date           `gorm:"type:date"`
	Featured      bool            `gorm:"not null"`

	CategoryID uint64 `gorm:"not null"`
	Category   *Category
}

// TableName is the table of the migrations.
func (Product) TableName() string {
	return "products"
}

// String is what links, headings and choices call the product.
func (p Product) String() string {
	return p.Name
}
