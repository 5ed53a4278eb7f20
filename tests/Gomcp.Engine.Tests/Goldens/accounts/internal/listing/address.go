package listing

import (
	"net/url"
	"strconv"
	"strings"

	"example.com/accounts/internal/web/ui"
)

// SortParam is the sort in the address, empty for the list's own.
func (q Query) SortParam() string {
	params := make([]string, 0, len(q.sorted))
	for _, sorting := range q.sorted {
		params = append(params, sorting.param())
	}
	param := strings.Join(params, ",")
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
	values := q.values()
	if q.open {
		values.Set("filters", "open")
	}
	set(values, "per", q.PerParam())
	if page > 1 {
		values.Set("page", strconv.Itoa(page))
	}
	return address(q.list.Path, values)
}

// SelectAll is the address of the same page with every row ticked.
func (q Query) SelectAll() string {
	address := q.URL(q.Page)
	if strings.Contains(address, "?") {
		return address + "&select=page"
	}
	return address + "?select=page"
}

// Export is the address of everything that matches, as a file.
func (q Query) Export() string {
	return address(q.list.Path+"/export.csv", q.values())
}

// values are the search, the filters and the order.
func (q Query) values() url.Values {
	values := url.Values{}
	for name, entries := range q.filters {
		values[name] = entries
	}
	set(values, "q", q.Search)
	set(values, "sort", q.SortParam())
	return values
}

func address(path string, values url.Values) string {
	if len(values) == 0 {
		return path
	}
	return path + "?" + values.Encode()
}

func set(values url.Values, name, value string) {
	if value != "" {
		values.Set(name, value)
	}
}

// Kept are the entries that a search has to carry along: where the filters are open, their form has
// them already.
func (q Query) Kept() []ui.Kept {
	kept := []ui.Kept{{Name: "per", Value: q.PerParam()}}
	if q.open {
		return append(kept, ui.Kept{Name: "filters", Value: "open"})
	}
	kept = append(kept, ui.Kept{Name: "sort", Value: q.SortParam()})
	for _, filter := range q.list.Filters {
		for _, name := range filter.names() {
			for _, value := range q.filters[name] {
				kept = append(kept, ui.Kept{Name: name, Value: value})
			}
		}
	}
	return kept
}
