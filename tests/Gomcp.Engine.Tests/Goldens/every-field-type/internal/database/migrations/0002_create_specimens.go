package migrations

import (
	"time"

	"github.com/go-gormigrate/gormigrate/v2"
	"github.com/google/uuid"
	"github.com/shopspring/decimal"
	"gorm.io/gorm"

	"example.com/sink/internal/models"
)

// specimen0002 is the table specimens as this migration leaves it.
type specimen0002 struct {
	ID        uint64    `gorm:"primaryKey;index:idx_specimens_created_at,priority:2"`
	CreatedAt time.Time `gorm:"precision:6;not null;index:idx_specimens_created_at,priority:1"`
	UpdatedAt time.Time `gorm:"precision:6;not null"`

	ReqString   string           `gorm:"size:80;not null;uniqueIndex:uq_specimens_req_string"`
	ReqText     string           `gorm:"type:text;not null"`
	ReqInt      int32            `gorm:"type:integer;not null;check:chk_specimens_req_int,req_int >= -10 AND req_int <= 1000"`
	ReqInt64    int64            `gorm:"column:req_int64;type:bigint;not null"`
	ReqUint     uint64           `gorm:"not null;check:chk_specimens_req_uint,req_uint >= 0 AND req_uint <= 1000000"`
	ReqFloat    float64          `gorm:"type:double precision;not null;check:chk_specimens_req_float,req_float >= 0 AND req_float <= 1"`
	ReqDecimal  decimal.Decimal  `gorm:"type:decimal(15,2);not null;check:chk_specimens_req_decimal,req_decimal >= 0.01 AND req_decimal <= 999.99"`
	ReqBool     bool             `gorm:"not null"`
	ReqDate     time.Time        `gorm:"type:date;not null"`
	ReqTime     string           `gorm:"type:varchar(8);not null"`
	ReqDatetime time.Time        `gorm:"precision:6;not null"`
	ReqUUID     uuid.UUID        `gorm:"column:req_uuid;type:char(36);not null;uniqueIndex:uq_specimens_req_uuid"`
	ReqEmail    string           `gorm:"size:254;not null;uniqueIndex:uq_specimens_req_email"`
	ReqURL      string           `gorm:"column:req_url;size:2048;not null"`
	ReqPhone    string           `gorm:"size:40;not null"`
	ReqSlug     string           `gorm:"size:120;not null;uniqueIndex:uq_specimens_req_slug"`
	ReqJSON     models.JSON      `gorm:"column:req_json;not null"`
	ReqEnum     string           `gorm:"size:20;not null;check:chk_specimens_req_enum,req_enum IN ('low', 'normal', 'high')"`
	OptString   *string          `gorm:"size:200;index:idx_specimens_opt_string"`
	OptText     *string          `gorm:"type:text"`
	OptInt      *int32           `gorm:"type:integer;index:idx_specimens_opt_int"`
	OptInt64    *int64           `gorm:"column:opt_int64;type:bigint;uniqueIndex:uq_specimens_opt_int64"`
	OptUint     *uint64          `gorm:"check:chk_specimens_opt_uint,opt_uint >= 0"`
	OptFloat    *float64         `gorm:"type:double precision"`
	OptDecimal  *decimal.Decimal `gorm:"type:decimal(15,2)"`
	OptBool     *bool
	OptDate     *time.Time   `gorm:"type:date"`
	OptTime     *string      `gorm:"type:varchar(8)"`
	OptDatetime *time.Time   `gorm:"precision:6"`
	OptUUID     *uuid.UUID   `gorm:"column:opt_uuid;type:char(36)"`
	OptEmail    *string      `gorm:"size:254"`
	OptURL      *string      `gorm:"column:opt_url;size:2048"`
	OptPhone    *string      `gorm:"size:40"`
	OptSlug     *string      `gorm:"size:120;uniqueIndex:uq_specimens_opt_slug"`
	OptJSON     *models.JSON `gorm:"column:opt_json"`
	OptEnum     *string      `gorm:"size:20;check:chk_specimens_opt_enum,opt_enum IN ('sea', 'air')"`
	DefString   string       `gorm:"size:200;not null"`
	DefDate     time.Time    `gorm:"type:date;not null"`
	DefBool     bool         `gorm:"not null"`
	DefFloat    float64      `gorm:"type:double precision;not null"`
	DefEnum     string       `gorm:"size:20;not null;check:chk_specimens_def_enum,def_enum IN ('x1', 'x2')"`

	ParentID *uint64       `gorm:"index:idx_specimens_parent_id"`
	Parent   *specimen0002 `gorm:"foreignKey:ParentID;constraint:fk_specimens_parent_id,OnDelete:SET NULL"`

	FirstCategoryID uint64                `gorm:"not null;index:idx_specimens_first_category_id"`
	FirstCategory   *specimen0002Category `gorm:"foreignKey:FirstCategoryID;constraint:fk_specimens_first_category_id,OnDelete:CASCADE"`

	SecondCategoryID *uint64               `gorm:"index:idx_specimens_second_category_id"`
	SecondCategory   *specimen0002Category `gorm:"foreignKey:SecondCategoryID;constraint:fk_specimens_second_category_id,OnDelete:RESTRICT"`
}

func (specimen0002) TableName() string {
	return "specimens"
}

// specimen0002Category is as much of categories as the foreign key needs.
type specimen0002Category struct {
	ID uint64 `gorm:"primaryKey"`
}

func (specimen0002Category) TableName() string {
	return "categories"
}

func createSpecimens() *gormigrate.Migration {
	return &gormigrate.Migration{
		ID: "0002_create_specimens",
		Migrate: func(tx *gorm.DB) error {
			return tx.Migrator().CreateTable(&specimen0002{})
		},
		Rollback: func(tx *gorm.DB) error {
			return tx.Migrator().DropTable("specimens")
		},
	}
}
