// Package migrations holds the changes of the database in their order, one file each. A migration
// that has been applied somewhere is never edited: a further change is a further migration.
package migrations

import "github.com/go-gormigrate/gormigrate/v2"

// All returns every migration, oldest first.
func All() []*gormigrate.Migration {
	return []*gormigrate.Migration{
		createCategories(),
		createSpecimens(),
		linkCategoriesFavourite(),
		createSpecimenLabels(),
		createSpecimenSimilarSpecimens(),
	}
}
