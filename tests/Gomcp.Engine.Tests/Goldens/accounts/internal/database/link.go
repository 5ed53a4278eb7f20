package database

import "gorm.io/gorm"

// Link makes the links of owner, a row with its id, those to the given records. Only rows of the table
// of links change.
func Link[T any](tx *gorm.DB, owner any, name string, records []T) error {
	links := tx.Model(owner).Omit(name + ".*").Association(name)
	if len(records) == 0 {
		return links.Clear()
	}
	return links.Replace(records)
}
