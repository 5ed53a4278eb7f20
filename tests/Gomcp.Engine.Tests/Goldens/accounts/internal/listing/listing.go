// Package listing reads what a person asks of a list, its search, filters, order and page, and turns it
// into conditions for the database and addresses for the page.
package listing

import (
	"context"
	"net/url"
	"strconv"

	"gorm.io/gorm/clause"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// The rows of a page: what a list shows by itself, and the most that can be asked for.
const (
	DefaultPerPage = 20
	MaxPerPage     = 100
)

// List is what one list offers. Only the keys of Sorts can be sorted by, and only the fields of Filters
// narrow it.
type List struct {
	Path     string
	Table    string
	Searched []clause.Column
	Sorts    []Sort
	Filters  []Filter
	Default  string // a key, with "-" before it for descending
}

// Query is what a person asked a list for, brought into what it offers. Problems say what could not be
// read: a page goes on without it, a program is told.
type Query struct {
	Search   string
	Page     int
	PerPage  int
	Selected bool // every row of the page is ticked
	Problems form.Errors

	list       List
	sorted     []sorting
	open       bool // the filters are shown
	filters    url.Values
	searches   map[string]string // what filters by reference look for
	conditions []clause.Expression
}

// Read takes q, sort, page, per and the filters from an address. What it does not understand counts as
// not given, and is among the Problems.
func (l List) Read(ctx context.Context, values url.Values) Query {
	q := Query{
		Search:   searchText(values.Get("q")),
		Selected: values.Get("select") == "page",
		list:     l,
		open:     values.Get("filters") == "open",
		filters:  url.Values{},
		searches: map[string]string{},
	}
	q.Page = q.number(ctx, values, "page", 1)
	q.PerPage = min(q.number(ctx, values, "per", DefaultPerPage), MaxPerPage)
	q.sortBy(ctx, values["sort"])
	for _, filter := range l.Filters {
		a := filter.read(ctx, values, q.open)
		q.searches[filter.Field.Name] = a.search
		q.conditions = append(q.conditions, a.condition...)
		q.Problems = append(q.Problems, a.problems...)
		for name, entries := range a.entries {
			q.filters[name] = entries
		}
	}
	return q
}

// number is a positive number, or the other when the entry is none.
func (q *Query) number(ctx context.Context, values url.Values, name string, otherwise int) int {
	text := values.Get(name)
	if text == "" {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		q.Problems = append(q.Problems, form.Error{
			Field:   name,
			Message: texts.Text(ctx, "messages.list.number"),
		})
		return otherwise
	}
	return n
}

// Narrow is the condition that the search and the filters make, and false where nothing was asked.
func (q Query) Narrow() (clause.Expression, bool) {
	conditions := q.conditions
	if q.Search != "" && len(q.list.Searched) > 0 {
		conditions = append([]clause.Expression{Matching(q.Search, q.list.Searched)}, conditions...)
	}
	if len(conditions) == 0 {
		return nil, false
	}
	return clause.And(conditions...), true
}

// Within moves a page that is beyond the end to the last one.
func (q Query) Within(total int64) Query {
	q.Page = int(min(int64(q.Page), q.last(total)))
	return q
}

func (q Query) last(total int64) int64 {
	return max(1, (total+int64(q.PerPage)-1)/int64(q.PerPage))
}

// Offset is how many rows come before the page.
func (q Query) Offset() int {
	return (q.Page - 1) * q.PerPage
}

// Page is one page of a list.
type Page[T any] struct {
	Query  Query
	Items  []T
	Total  int64  // rows that match the search and the filters
	All    int64  // rows there are
	Offers Offers // what filters by reference offer
}

// Last is the number of the last page.
func (p Page[T]) Last() int64 {
	return p.Query.last(p.Total)
}

// Pages are the links to the other pages.
func (p Page[T]) Pages() ui.Pages {
	return ui.Pages{
		Page:    p.Query.Page,
		PerPage: p.Query.PerPage,
		Total:   p.Total,
		URL:     p.Query.URL,
	}
}
