// Package models holds the rows of the database as Go types. What belongs to a form, a page or a
// query lives in the packages that use them.
package models

import "errors"

// ErrNotFound says that no row has the id that was asked for.
var ErrNotFound = errors.New("not found")
