package dbtest

import (
	"fmt"
	"strings"
	"testing"

	"gorm.io/gorm"

	"example.com/empty/internal/database"
)

// Statements hands every query that db runs from now on to note, as the text that the database gets.
func Statements(t testing.TB, db *gorm.DB, note func(statement string)) {
	t.Helper()
	register := db.Callback().Query().After("gorm:query").Register
	if err := register("test:statements", func(tx *gorm.DB) {
		note(tx.Dialector.Explain(tx.Statement.SQL.String(), tx.Statement.Vars...))
	}); err != nil {
		t.Fatal(err)
	}
	row := db.Callback().Row().After("gorm:row").Register
	if err := row("test:statements", func(tx *gorm.DB) {
		note(tx.Dialector.Explain(tx.Statement.SQL.String(), tx.Statement.Vars...))
	}); err != nil {
		t.Fatal(err)
	}
}

// Plan is how the database would run a query on a table if it avoided to read or to sort all of it: with
// the few rows of a test it does not care. Sorts says whether it has to sort nevertheless.
func Plan(t testing.TB, db *gorm.DB, table, index, statement string) (plan string, sorts bool) {
	t.Helper()
	var err error
	switch database.KindOf(db) {
	case database.Postgres:
		plan, err = postgresPlan(db, statement)
		sorts = strings.Contains(plan, "Sort")
	case database.MySQL:
		forced := strings.Replace(statement, "FROM `"+table+"`", "FROM `"+table+"` FORCE INDEX (`"+index+"`)", 1)
		plan, err = rows(db, "EXPLAIN "+forced)
		sorts = strings.Contains(plan, "filesort")
		if strings.Contains(plan, "reading const tables") {
			// A unique key was looked up while planning, with the one index that was allowed.
			plan += " " + index
		}
	default:
		plan, err = rows(db, "EXPLAIN QUERY PLAN "+statement)
		sorts = strings.Contains(plan, "TEMP B-TREE")
	}
	if err != nil {
		t.Fatalf("plan of %s: %v", statement, err)
	}
	return plan, sorts
}

func postgresPlan(db *gorm.DB, statement string) (string, error) {
	var plan string
	err := db.Transaction(func(tx *gorm.DB) error {
		for _, way := range []string{"seqscan", "sort", "bitmapscan"} {
			if err := tx.Exec("SET LOCAL enable_" + way + " = off").Error; err != nil {
				return err
			}
		}
		var err error
		plan, err = rows(tx, "EXPLAIN "+statement)
		return err
	})
	return plan, err
}

// rows is the answer to a statement as text.
func rows(db *gorm.DB, statement string) (string, error) {
	var answer []map[string]any
	if err := db.Raw(statement).Scan(&answer).Error; err != nil {
		return "", err
	}
	return fmt.Sprint(answer), nil
}
