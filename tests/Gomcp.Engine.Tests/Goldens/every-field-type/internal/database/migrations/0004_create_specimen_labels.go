package migrations

import (
	"github.com/go-gormigrate/gormigrate/v2"

	"example.com/sink/internal/database/change"
)

// specimenLabels0004 is the table specimen_labels: one row for each link.
type specimenLabels0004 struct {
	OwnerID  uint64 `gorm:"column:category_id;primaryKey;autoIncrement:false"`
	TargetID uint64 `gorm:"column:specimen_id;primaryKey;autoIncrement:false;index:idx_specimen_labels_specimen_id"`

	Owner  *specimenLabels0004Owner  `gorm:"foreignKey:OwnerID;constraint:fk_specimen_labels_category_id,OnDelete:CASCADE"`
	Target *specimenLabels0004Target `gorm:"foreignKey:TargetID;constraint:fk_specimen_labels_specimen_id,OnDelete:CASCADE"`
}

func (specimenLabels0004) TableName() string {
	return "specimen_labels"
}

// specimenLabels0004Owner is as much of categories as the foreign key needs.
type specimenLabels0004Owner struct {
	ID uint64 `gorm:"primaryKey"`
}

func (specimenLabels0004Owner) TableName() string {
	return "categories"
}

// specimenLabels0004Target is as much of specimens as the foreign key needs.
type specimenLabels0004Target struct {
	ID uint64 `gorm:"primaryKey"`
}

func (specimenLabels0004Target) TableName() string {
	return "specimens"
}

func createSpecimenLabels() *gormigrate.Migration {
	t := change.Table("specimen_labels")
	return &gormigrate.Migration{
		ID: "0004_create_specimen_labels",
		Migrate: change.Run(
			t.Create(&specimenLabels0004{}),
			t.BringBackLinks(
				"set_aside_0004_back",
				change.End{Column: "category_id", Table: "categories"},
				change.End{Column: "specimen_id", Table: "specimens"},
			),
		),
		Rollback: change.Run(
			t.SetAsideLinks("set_aside_0004_back"),
			t.Drop(),
		),
	}
}
