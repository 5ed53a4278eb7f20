package dbtest

import (
	"sync/atomic"
	"testing"

	"gorm.io/gorm"
)

// CountStatements returns a function that tells how many statements have read from db since.
func CountStatements(t testing.TB, db *gorm.DB) func() int {
	t.Helper()
	var n atomic.Int64
	count := func(*gorm.DB) {
		n.Add(1)
	}
	if err := db.Callback().Query().After("gorm:query").Register("test:count", count); err != nil {
		t.Fatal(err)
	}
	if err := db.Callback().Row().After("gorm:row").Register("test:count", count); err != nil {
		t.Fatal(err)
	}
	return func() int {
		return int(n.Load())
	}
}
