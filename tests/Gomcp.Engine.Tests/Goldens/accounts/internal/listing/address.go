package listing

import (
	"context"
	"net/url"
	"strconv"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// SortParam is the sort in the address, empty for the list's own.
func (q Query) SortParam() string {
	param := q.sort.Key
	if q.descending {
		param = "-" + param
	}
	if param == q.list.Default {
		return ""
	}
	return param
}

// PerParam is the number of rows in the address, empty for the usual one.
func (q Query) PerParam() string {
	if q.PerPage == DefaultPerPage {
		return ""
	}
	return strconv.Itoa(q.PerPage)
}

// URL is the address of another page of the same list.
func (q Query) URL(page int) string {
	values := url.Values{}
	set(values, "q", q.Search)
	set(values, "sort", q.SortParam())
	set(values, "per", q.PerParam())
	if page > 1 {
		values.Set("page", strconv.Itoa(page))
	}
	if len(values) == 0 {
		return q.list.Path
	}
	return q.list.Path + "?" + values.Encode()
}

func set(values url.Values, name, value string) {
	if value != "" {
		values.Set(name, value)
	}
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

func (q Query) column(ctx context.Context, sort Sort, class string) ui.Sort {
	next := q
	next.sort = sort
	next.descending = sort.Key == q.sort.Key && !q.descending
	return ui.Sort{
		Key:       sort.Key,
		Label:     texts.Text(ctx, sort.Label),
		Direction: q.direction(sort.Key),
		URL:       next.URL(1),
		Class:     class,
	}
}

func (q Query) direction(key string) ui.Direction {
	switch {
	case key != q.sort.Key:
		return ""
	case q.descending:
		return ui.Descending
	default:
		return ui.Ascending
	}
}

// Caption is the text of a key that says what the list is sorted by: {column} and {direction}.
func (q Query) Caption(ctx context.Context, key texts.Key) string {
	return texts.Text(ctx, key, "column", texts.Text(ctx, q.sort.Label), "direction", q.direction(q.sort.Key).Text(ctx))
}
