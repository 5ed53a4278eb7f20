package change

import (
	"fmt"
	"strings"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Refuse stops the migration, before anything is changed, where a condition finds rows.
func (t Table) Refuse(condition, problem string) Step {
	return func(tx *gorm.DB) error {
		const shown = 5
		var ids []uint64
		if err := tx.Table(string(t)).Where(condition).Order("id").Limit(shown+1).Pluck("id", &ids).Error; err != nil {
			return err
		}
		if len(ids) == 0 {
			return nil
		}
		text := strings.Trim(fmt.Sprint(ids[:min(len(ids), shown)]), "[]")
		if len(ids) > shown {
			text += " …"
		}
		return fmt.Errorf("%s: %s; change or delete these rows first: id %s", t, problem, text)
	}
}

// Longest stops the migration where a text is too long for its new column.
func (t Table) Longest(column string, characters int) Step {
	return func(tx *gorm.DB) error {
		length := "CHAR_LENGTH"
		if tx.Name() == "sqlite" {
			length = "LENGTH"
		}
		return t.Refuse(
			fmt.Sprintf("%s(%s) > %d", length, column, characters),
			fmt.Sprintf("%s is longer than %d characters", column, characters),
		)(tx)
	}
}

// Distinct stops the migration where rows share a value.
func (t Table) Distinct(column string) Step {
	return t.Refuse(
		fmt.Sprintf("%s IN (SELECT %s FROM %s GROUP BY %s HAVING COUNT(*) > 1)", column, column, t, column),
		column+" is the same in several rows",
	)
}

// DistinctWhere stops the migration where rows that a condition finds share a value.
func (t Table) DistinctWhere(column, condition string) Step {
	return t.Refuse(
		fmt.Sprintf("%s AND %s IN (SELECT %s FROM %s WHERE %s GROUP BY %s HAVING COUNT(*) > 1)", condition, column, column, t, condition, column),
		column+" is the same in several rows",
	)
}

// Set gives every row that a condition finds one value in a column.
func (t Table) Set(column string, value any, condition string) Step {
	return func(tx *gorm.DB) error {
		return tx.Table(string(t)).Where(condition).Update(column, value).Error
	}
}

// Fill gives each row that has nothing in a column what value returns for its id.
func (t Table) Fill(column string, value func(id uint64) any) Step {
	return func(tx *gorm.DB) error {
		var ids []uint64
		empty := clause.Eq{Column: clause.Column{Name: column}, Value: nil}
		if err := tx.Table(string(t)).Where(empty).Order("id").Pluck("id", &ids).Error; err != nil {
			return err
		}
		for _, id := range ids {
			if err := tx.Table(string(t)).Where("id = ?", id).Update(column, value(id)).Error; err != nil {
				return fmt.Errorf("fill %s.%s: %w", t, column, err)
			}
		}
		return nil
	}
}

// Always fills every row with one value.
func Always(value any) func(uint64) any {
	return func(uint64) any { return value }
}

// Numbered fills a row with a text that has its id for %d.
func Numbered(format string) func(uint64) any {
	return func(id uint64) any { return fmt.Sprintf(format, id) }
}

// OwnID fills a row with its id.
func OwnID(id uint64) any {
	return id
}

// Today fills every row with the day.
func Today(uint64) any {
	return time.Now().UTC().Format(time.DateOnly)
}

// Now fills every row with the moment.
func Now(uint64) any {
	return time.Now().UTC().Truncate(time.Microsecond)
}
