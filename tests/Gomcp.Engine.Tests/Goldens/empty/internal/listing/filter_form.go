package listing

import (
	"context"
	"net/url"
	"slices"
	"strings"
	"time"

	"example.com/empty/internal/form"
	"example.com/empty/internal/texts"
	"example.com/empty/internal/web/ui"
)

// Offer is what a filter by reference offers: all records, or, where they are many, those that the list is
// narrowed to and some of those that a search finds.
type Offer struct {
	Options []ui.Option
	Many    bool
	More    bool
}

// Offers are what filters by reference offer, by the names of their fields.
type Offers map[string]Offer

// Filtering is what the page shows of the list's filters: entries where they are open, otherwise the
// ones that are in use.
// The list is replaced alone where again is true.
func (p Page[T]) Filtering(ctx context.Context, again bool) ui.Filtering {
	q := p.Query
	other := q
	other.open = !q.open
	shown := ui.Filtering{
		Open:   q.open,
		Again:  again,
		Toggle: other.URL(1),
		Clear:  q.without(q.list.Filters...).URL(1),
		Export: q.Export(),
	}
	for _, filter := range q.list.Filters {
		offer := p.Offers[filter.Field.Name]
		entries := q.asked(filter)
		if len(entries) > 0 {
			shown.Used = append(shown.Used, ui.UsedFilter{
				Label: texts.Text(ctx, filter.Field.Label),
				Value: filter.text(ctx, entries, offer.Options),
				URL:   q.without(filter).URL(1),
			})
		}
		if q.open {
			shown.Filters = append(shown.Filters, q.input(ctx, filter, entries, offer))
		}
	}
	if q.open {
		shown.Sorts = q.sortChoices(ctx)
	}
	return shown
}

// Shows says whether the page needs the records that a filter by reference offers.
func (q Query) Shows(field string) bool {
	return q.offers(field) && (q.open || len(q.filters[field+is]) > 0)
}

// Chosen are the values of a field that the list is narrowed to.
func (q Query) Chosen(field string) []string {
	return q.filters[field+is]
}

// Sought is what a filter looks for among the records that it offers.
func (q Query) Sought(field string) string {
	return q.searches[field]
}

func (q Query) offers(field string) bool {
	return slices.ContainsFunc(q.list.Filters, func(filter Filter) bool { return filter.Field.Name == field && !filter.closed })
}

// Exactly are the entries of an address that narrow a list to one value.
func (f Filter) Exactly(value string) url.Values {
	entries := url.Values{}
	for _, name := range f.names() {
		if !f.isReference() || name == f.Field.Name+is {
			entries.Set(name, value)
		}
	}
	return entries
}

// asked is what the address asks of one filter.
func (q Query) asked(filter Filter) url.Values {
	entries := url.Values{}
	for _, name := range filter.names() {
		if values := q.filters[name]; len(values) > 0 {
			entries[name] = values
		}
	}
	return entries
}

// without is the query without some of its filters.
func (q Query) without(filters ...Filter) Query {
	rest := url.Values{}
	for name, values := range q.filters {
		rest[name] = values
	}
	for _, filter := range filters {
		for _, name := range filter.names() {
			delete(rest, name)
		}
	}
	q.filters = rest
	return q
}

// input is a filter as entries of a form.
func (q Query) input(ctx context.Context, f Filter, entries url.Values, offer Offer) ui.Filter {
	input := ui.Filter{Label: texts.Text(ctx, f.Field.Label)}
	if f.called != nil && (offer.Many || q.Sought(f.Field.Name) != "") {
		choice := q.choice(ctx, f, offer)
		input.Choice = &choice
		return input
	}
	for _, name := range f.names() {
		if f.isReference() && name != f.Field.Name+is {
			continue // few records need no search
		}
		input.Entries = append(input.Entries, ui.FilterEntry{
			Name:      name,
			ID:        entryID(name),
			Values:    entries[name],
			Type:      f.inputType(entries.Get(name)),
			InputMode: inputModes[f.Field.Kind],
			Error:     q.Problems.Of(name),
		})
	}
	if !f.isText() && !f.isRange() && f.Field.Kind != form.UUID {
		input.Options = f.options(ctx, offer.Options)
	}
	return input
}

// entryID is the id of an entry. Points would mean something else in a selector.
func entryID(name string) string {
	return "filter-" + strings.ReplaceAll(name, ".", "-")
}

// inputType is the input that a browser shows. A moment can be asked for by its day.
func (f Filter) inputType(entry string) string {
	switch f.Field.Kind {
	case form.Date:
		return "date"
	case form.Time:
		return "time"
	case form.DateTime:
		if len(entry) > len(time.DateOnly) {
			return "datetime-local"
		}
		return "date"
	default:
		return "text"
	}
}

// inputModes are the keyboards that phones show for numbers.
var inputModes = map[form.Kind]string{
	form.Int:     "numeric",
	form.Int64:   "numeric",
	form.Uint:    "numeric",
	form.Float:   "decimal",
	form.Decimal: "decimal",
}
