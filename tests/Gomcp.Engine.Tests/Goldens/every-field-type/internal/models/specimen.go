package models

import (
	"time"

	"github.com/google/uuid"
	"github.com/shopspring/decimal"
)

// The values of Specimen.ReqEnum.
const (
	SpecimenReqEnumLow    = "low"
	SpecimenReqEnumNormal = "normal"
	SpecimenReqEnumHigh   = "high"
)

// The values of Specimen.OptEnum.
const (
	SpecimenOptEnumSea = "sea"
	SpecimenOptEnumAir = "air"
)

// The values of Specimen.DefEnum.
const (
	SpecimenDefEnumX1 = "x1"
	SpecimenDefEnumX2 = "x2"
)

// Specimen is one row of the table specimens.
type Specimen struct {
	ID        uint64    `gorm:"primaryKey"`
	CreatedAt time.Time `gorm:"precision:6;not null"`
	UpdatedAt time.Time `gorm:"precision:6;not null"`

	ReqString   string          `gorm:"size:80;not null"`
	ReqText     string          `gorm:"type:text;not null"`
	ReqInt      int32           `gorm:"type:integer;not null"`
	ReqInt64    int64           `gorm:"column:req_int64;type:bigint;not null"`
	ReqUint     uint64          `gorm:"not null"`
	ReqFloat    float64         `gorm:"type:double precision;not null"`
	ReqDecimal  decimal.Decimal `gorm:"type:decimal(15,2);not null"`
	ReqBool     bool            `gorm:"not null"`
	ReqDate     Date            `gorm:"type:date;not null"`
	ReqTime     string          `gorm:"type:varchar(8);not null"`
	ReqDatetime time.Time       `gorm:"precision:6;not null"`
	ReqUUID     uuid.UUID       `gorm:"column:req_uuid;type:char(36);not null"`
	ReqEmail    string          `gorm:"size:254;not null"`
	ReqURL      string          `gorm:"column:req_url;size:2048;not null"`
	ReqPhone    string          `gorm:"size:40;not null"`
	ReqSlug     string          `gorm:"size:120;not null"`
	ReqJSON     JSON            `gorm:"column:req_json;not null"`
	ReqEnum     string          `gorm:"size:20;not null"`
	OptString   *string         `gorm:"size:200"`
	OptText     *string         `gorm:"type:text"`
	OptInt      *int32          `gorm:"type:integer"`
	OptInt64    *int64          `gorm:"column:opt_int64;type:bigint"`
	OptUint     *uint64
	OptFloat    *float64         `gorm:"type:double precision"`
	OptDecimal  *decimal.Decimal `gorm:"type:decimal(15,2)"`
	OptBool     *bool
	OptDate     *Date      `gorm:"type:date"`
	OptTime     *string    `gorm:"type:varchar(8)"`
	OptDatetime *time.Time `gorm:"precision:6"`
	OptUUID     *uuid.UUID `gorm:"column:opt_uuid;type:char(36)"`
	OptEmail    *string    `gorm:"size:254"`
	OptURL      *string    `gorm:"column:opt_url;size:2048"`
	OptPhone    *string    `gorm:"size:40"`
	OptSlug     *string    `gorm:"size:120"`
	OptJSON     *JSON      `gorm:"column:opt_json"`
	OptEnum     *string    `gorm:"size:20"`
	DefString   string     `gorm:"size:200;not null"`
	DefDate     Date       `gorm:"type:date;not null"`
	DefBool     bool       `gorm:"not null"`
	DefFloat    float64    `gorm:"type:double precision;not null"`
	DefEnum     string     `gorm:"size:20;not null"`

	ParentID *uint64
	Parent   *Specimen `gorm:"foreignKey:ParentID"`

	FirstCategoryID uint64 `gorm:"not null"`
	FirstCategory   *Category

	SecondCategoryID *uint64
	SecondCategory   *Category

	Children []Specimen `gorm:"foreignKey:ParentID"`

	Labels []Category `gorm:"many2many:specimen_labels;joinForeignKey:specimen_id;joinReferences:category_id"`

	SimilarSpecimens []Specimen `gorm:"many2many:specimen_similar_specimens;joinForeignKey:specimen_id;joinReferences:similar_specimen_id"`
}

// TableName is the table of the migrations.
func (Specimen) TableName() string {
	return "specimens"
}

// String is what links, headings and choices call the specimen.
func (s Specimen) String() string {
	return s.ReqString
}
