package migrations

import (
	"github.com/go-gormigrate/gormigrate/v2"

	"example.com/sink/internal/database/change"
)

// specimenSimilarSpecimens0005 is the table specimen_similar_specimens: one row for each link.
type specimenSimilarSpecimens0005 struct {
	OwnerID  uint64 `gorm:"column:similar_specimen_id;primaryKey;autoIncrement:false"`
	TargetID uint64 `gorm:"column:specimen_id;primaryKey;autoIncrement:false;index:idx_specimen_similar_specimens_specimen_id"`

	Owner  *specimenSimilarSpecimens0005Owner  `gorm:"foreignKey:OwnerID;constraint:fk_specimen_similar_specimens_similar_specimen_id,OnDelete:CASCADE"`
	Target *specimenSimilarSpecimens0005Target `gorm:"foreignKey:TargetID;constraint:fk_specimen_similar_specimens_specimen_id,OnDelete:CASCADE"`
}

func (specimenSimilarSpecimens0005) TableName() string {
	return "specimen_similar_specimens"
}

// specimenSimilarSpecimens0005Owner is as much of specimens as the foreign key needs.
type specimenSimilarSpecimens0005Owner struct {
	ID uint64 `gorm:"primaryKey"`
}

func (specimenSimilarSpecimens0005Owner) TableName() string {
	return "specimens"
}

// specimenSimilarSpecimens0005Target is as much of specimens as the foreign key needs.
type specimenSimilarSpecimens0005Target struct {
	ID uint64 `gorm:"primaryKey"`
}

func (specimenSimilarSpecimens0005Target) TableName() string {
	return "specimens"
}

func createSpecimenSimilarSpecimens() *gormigrate.Migration {
	t := change.Table("specimen_similar_specimens")
	return &gormigrate.Migration{
		ID: "0005_create_specimen_similar_specimens",
		Migrate: change.Run(
			t.Create(&specimenSimilarSpecimens0005{}),
			t.BringBackLinks(
				"set_aside_0005_back",
				change.End{Column: "similar_specimen_id", Table: "specimens"},
				change.End{Column: "specimen_id", Table: "specimens"},
			),
		),
		Rollback: change.Run(
			t.SetAsideLinks("set_aside_0005_back"),
			t.Drop(),
		),
	}
}
