package listing

import (
	"context"
	"slices"
	"strings"

	"gorm.io/gorm/clause"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// mostSorts is how many columns a list can be sorted by at once.
const mostSorts = 4

// sorting is a column that a list is sorted by, and which way.
type sorting struct {
	sort       Sort
	descending bool
}

func (s sorting) param() string {
	if s.descending {
		return "-" + s.sort.Key
	}
	return s.sort.Key
}

func (s sorting) direction() ui.Direction {
	if s.descending {
		return ui.Descending
	}
	return ui.Ascending
}

// sortBy reads keys between commas, the first one first: "name,-price".
func (q *Query) sortBy(ctx context.Context, params []string) {
	for _, param := range strings.Split(strings.Join(params, ","), ",") {
		sorting, ok := q.list.sorting(param)
		switch {
		case param == "":
		case !ok:
			q.Problems = append(q.Problems, form.Error{
				Field:   "sort",
				Message: texts.Text(ctx, "messages.list.sort", "keys", strings.Join(q.list.keys(), ", ")),
			})
		case len(q.sorted) < mostSorts && !slices.ContainsFunc(q.sorted, sorting.isSame):
			q.sorted = append(q.sorted, sorting)
		}
	}
	if len(q.sorted) == 0 {
		sorting, _ := q.list.sorting(q.list.Default)
		q.sorted = append(q.sorted, sorting)
	}
}

func (s sorting) isSame(other sorting) bool {
	return s.sort.Key == other.sort.Key
}

func (l List) sorting(param string) (sorting, bool) {
	key, descending := strings.CutPrefix(param, "-")
	for _, sort := range l.Sorts {
		if sort.Key == key {
			return sorting{
				sort:       sort,
				descending: descending,
			}, true
		}
	}
	return sorting{}, false
}

func (l List) keys() []string {
	keys := make([]string, 0, len(l.Sorts))
	for _, sort := range l.Sorts {
		keys = append(keys, sort.Key)
	}
	return keys
}

// Order is the ORDER BY of the list. The id comes last, so that equal rows keep their places from page
// to page, and in the direction of the last column, so that an index over (column, id) serves both.
func (q Query) Order() clause.OrderBy {
	var sql []string
	var vars []any
	for _, sorting := range q.sorted {
		part, partVars := sorting.sort.By.by(sorting.descending)
		sql = append(sql, part)
		vars = append(vars, partVars...)
	}
	sql = append(sql, "?"+direction(q.sorted[len(q.sorted)-1].descending))
	vars = append(vars, clause.Column{Table: q.list.Table, Name: "id"})
	return clause.OrderBy{
		Expression: clause.Expr{
			SQL:  strings.Join(sql, ", "),
			Vars: vars,
		},
	}
}

// Column is the head of a column that can be sorted by. Chosen again, it sorts the other way round.
func (q Query) Column(ctx context.Context, key, class string) ui.Sort {
	for _, sort := range q.list.Sorts {
		if sort.Key == key {
			return q.column(ctx, sort, class)
		}
	}
	return ui.Sort{
		Key:   key,
		Label: key,
		URL:   q.URL(1),
		Class: class,
	}
}

// Columns are all that the list can be sorted by, for a place that has no heads of columns.
func (q Query) Columns(ctx context.Context) []ui.Sort {
	columns := make([]ui.Sort, 0, len(q.list.Sorts))
	for _, sort := range q.list.Sorts {
		columns = append(columns, q.column(ctx, sort, ""))
	}
	return columns
}

// column says the direction of the first column only: that is what aria-sort is for.
func (q Query) column(ctx context.Context, sort Sort, class string) ui.Sort {
	first := q.sorted[0]
	next := q
	next.sorted = []sorting{{
		sort:       sort,
		descending: sort.Key == first.sort.Key && !first.descending,
	}}
	column := ui.Sort{
		Key:   sort.Key,
		Label: texts.Text(ctx, sort.Label),
		URL:   next.URL(1),
		Class: class,
	}
	if sort.Key == first.sort.Key {
		column.Direction = first.direction()
	}
	return column
}

// sortChoices are the selects for the order: one for each column that the list is sorted by, and one more.
func (q Query) sortChoices(ctx context.Context) []ui.SortChoice {
	options := make([]ui.Option, 0, 2*len(q.list.Sorts))
	for _, sort := range q.list.Sorts {
		options = append(options,
			ui.Option{Value: sort.Key, Label: sortedBy(ctx, sort, ui.Ascending)},
			ui.Option{Value: "-" + sort.Key, Label: sortedBy(ctx, sort, ui.Descending)},
		)
	}
	choices := make([]ui.SortChoice, 0, len(q.sorted)+1)
	for _, sorting := range q.sorted {
		choices = append(choices, ui.SortChoice{
			Value:   sorting.param(),
			Options: options,
		})
	}
	if len(q.sorted) < min(mostSorts, len(q.list.Sorts)) {
		choices = append(choices, ui.SortChoice{Options: options})
	}
	return choices
}

// Caption is the text of a key that says what the list is sorted by: {columns}.
func (q Query) Caption(ctx context.Context, key texts.Key) string {
	parts := make([]string, 0, len(q.sorted))
	for _, sorting := range q.sorted {
		parts = append(parts, sortedBy(ctx, sorting.sort, sorting.direction()))
	}
	return texts.Text(ctx, key, "columns", strings.Join(parts, texts.Text(ctx, "app.sort.and_then")))
}

// sortedBy is a column and its direction: "Name, ascending".
func sortedBy(ctx context.Context, sort Sort, direction ui.Direction) string {
	return texts.Text(ctx, "app.sort.column", "column", texts.Text(ctx, sort.Label), "direction", direction.Text(ctx))
}
