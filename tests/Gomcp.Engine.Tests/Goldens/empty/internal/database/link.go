package database

import (
	"slices"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// A database limits how many values one statement has.
const linksAtOnce = 1000

// Links is a table whose rows link two others, and its columns.
type Links struct {
	Table  string
	Owner  string
	Target string
}

// SetLinks makes the links of an owner those to the given records; no other table changes. GORM's own
// association would also write columns of the owner that are called like those of the links.
func SetLinks[T any](tx *gorm.DB, links Links, owner uint64, records []T, id func(T) uint64) error {
	err := tx.Exec("DELETE FROM ? WHERE ? = ?", clause.Table{Name: links.Table}, clause.Column{Name: links.Owner}, owner).Error
	if err != nil || len(records) == 0 {
		return err
	}

	targets := make([]uint64, 0, len(records))
	for _, record := range records {
		targets = append(targets, id(record))
	}
	slices.Sort(targets)
	rows := make([]map[string]any, 0, len(targets))
	for _, target := range slices.Compact(targets) {
		rows = append(rows, map[string]any{links.Owner: owner, links.Target: target})
	}
	return tx.Table(links.Table).CreateInBatches(rows, linksAtOnce).Error
}
