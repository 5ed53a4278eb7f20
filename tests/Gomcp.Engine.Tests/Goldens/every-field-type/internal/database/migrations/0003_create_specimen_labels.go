package migrations

import (
	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"
)

// specimenLabels0003 is the table specimen_labels: one row for each link.
type specimenLabels0003 struct {
	OwnerID  uint64 `gorm:"column:specimen_id;primaryKey;autoIncrement:false"`
	TargetID uint64 `gorm:"column:category_id;primaryKey;autoIncrement:false;index:idx_specimen_labels_category_id"`

	Owner  *specimenLabels0003Owner  `gorm:"foreignKey:OwnerID;constraint:fk_specimen_labels_specimen_id,OnDelete:CASCADE"`
	Target *specimenLabels0003Target `gorm:"foreignKey:TargetID;constraint:fk_specimen_labels_category_id,OnDelete:CASCADE"`
}

func (specimenLabels0003) TableName() string {
	return "specimen_labels"
}

// specimenLabels0003Owner is as much of specimens as the foreign key needs.
type specimenLabels0003Owner struct {
	ID uint64 `gorm:"primaryKey"`
}

func (specimenLabels0003Owner) TableName() string {
	return "specimens"
}

// specimenLabels0003Target is as much of categories as the foreign key needs.
type specimenLabels0003Target struct {
	ID uint64 `gorm:"primaryKey"`
}

func (specimenLabels0003Target) TableName() string {
	return "categories"
}

func createSpecimenLabels() *gormigrate.Migration {
	return &gormigrate.Migration{
		ID: "0003_create_specimen_labels",
		Migrate: func(tx *gorm.DB) error {
			return tx.Migrator().CreateTable(&specimenLabels0003{})
		},
		Rollback: func(tx *gorm.DB) error {
			return tx.Migrator().DropTable("specimen_labels")
		},
	}
}
