package migrations

import (
	"time"

	"github.com/go-gormigrate/gormigrate/v2"
	"github.com/shopspring/decimal"
	"gorm.io/gorm"
)

// product0005 is the table products as this migration leaves it.
type product0005 struct {
	ID        uint64    `gorm:"primaryKey;index:idx_products_created_at,priority:2"`
	CreatedAt time.Time `gorm:"precision:6;not null;index:idx_products_created_at,priority:1"`
	UpdatedAt time.Time `gorm:"precision:6;not null"`

	Name          string          `gorm:"size:200;not null"`
	SKU           string          `gorm:"column:sku;size:200;not null;uniqueIndex:uq_products_sku"`
	Price         decimal.Decimal `gorm:"type:decimal(15,2);not null;check:chk_products_price,price >= 0"`
	Stock         int32           `gorm:"type:integer;not null;check:chk_products_stock,stock >= 0"`
	Status        string          `gorm:"size:20;not null;check:chk_products_status,status IN ('draft', 'live', 'sold_out')"`
	Description   *string         `gorm:"type:text"`
	AvailableFrom *time.Time      `gorm:"type:date"`
	Featured      bool            `gorm:"not null"`

	CategoryID uint64               `gorm:"not null;index:idx_products_category_id"`
	Category   *product0005Category `gorm:"foreignKey:CategoryID;constraint:fk_products_category_id,OnDelete:RESTRICT"`
}

func (product0005) TableName() string {
	return "products"
}

// product0005Category is as much of categories as the foreign key needs.
type product0005Category struct {
	ID uint64 `gorm:"primaryKey"`
}

func (product0005Category) TableName() string {
	return "categories"
}

func createProducts() *gormigrate.Migration {
	return &gormigrate.Migration{
		ID: "0005_create_products",
		Migrate: func(tx *gorm.DB) error {
			return tx.Migrator().CreateTable(&product0005{})
		},
		Rollback: func(tx *gorm.DB) error {
			return tx.Migrator().DropTable("products")
		},
	}
}
