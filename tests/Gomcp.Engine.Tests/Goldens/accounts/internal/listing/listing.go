// Package listing reads what a person asks of a list, its search, order and page, and turns it into
// conditions for the database and addresses for the page.
package listing

import (
	"net/url"
	"strconv"
	"strings"

	"gorm.io/gorm/clause"
)

// The rows of a page: what a list shows by itself, and the most that can be asked for.
const (
	DefaultPerPage = 20
	MaxPerPage     = 100
)

// List is what one list offers. Only the keys of Sorts can be sorted by.
type List struct {
	Path    string
	Table   string
	Sorts   []Sort
	Default string // a key, with "-" before it for descending
}

// Query is what a person asked a list for, brought into what it offers.
type Query struct {
	Search  string
	Page    int
	PerPage int

	list       List
	sort       Sort
	descending bool
}

// Read takes q, sort, page and per from an address. What it does not understand counts as not given.
func (l List) Read(values url.Values) Query {
	q := Query{
		Search:  searchText(values.Get("q")),
		Page:    number(values.Get("page"), 1),
		PerPage: min(number(values.Get("per"), DefaultPerPage), MaxPerPage),
		list:    l,
	}
	if !q.sortBy(values.Get("sort")) {
		q.sortBy(l.Default)
	}
	return q
}

func (q *Query) sortBy(param string) bool {
	key, descending := strings.CutPrefix(param, "-")
	for _, sort := range q.list.Sorts {
		if sort.Key == key {
			q.sort = sort
			q.descending = descending
			return true
		}
	}
	return false
}

// number is a positive number, or the other when text is none.
func number(text string, otherwise int) int {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		return otherwise
	}
	return n
}

// Order is the ORDER BY of the list.
func (q Query) Order() clause.OrderBy {
	return q.sort.By.by(q.list.Table, q.descending)
}

// Within moves a page that is beyond the end to the last one.
func (q Query) Within(total int64) Query {
	last := max(1, (total+int64(q.PerPage)-1)/int64(q.PerPage))
	q.Page = int(min(int64(q.Page), last))
	return q
}

// Offset is how many rows come before the page.
func (q Query) Offset() int {
	return (q.Page - 1) * q.PerPage
}

// Page is one page of a list.
type Page[T any] struct {
	Query Query
	Items []T
	Total int64 // rows that match the search
	All   int64 // rows there are
}
