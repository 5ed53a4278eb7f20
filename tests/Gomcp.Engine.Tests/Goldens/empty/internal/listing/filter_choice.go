package listing

import (
	"context"
	"maps"
	"net/url"

	"example.com/empty/internal/texts"
	"example.com/empty/internal/web/ui"
)

// Looking is the query of a filter alone, which looks for records to offer; false where it offers none.
func (l List) Looking(ctx context.Context, values url.Values, field string) (Query, bool) {
	for _, filter := range l.Filters {
		if filter.Field.Name == field && filter.called != nil && !filter.closed {
			l.Filters = []Filter{filter}
			values = maps.Clone(values)
			values.Set("filters", "open")
			return l.Read(ctx, values), true
		}
	}
	return Query{}, false
}

// Choice is the filter that is Looking, with what it found.
func (q Query) Choice(ctx context.Context, offers Offers) ui.Choice {
	filter := q.list.Filters[0]
	return q.choice(ctx, filter, offers[filter.Field.Name])
}

// choice offers records in the way of a form. Without a script, its search narrows the list by what the
// records are called.
func (q Query) choice(ctx context.Context, f Filter, offer Offer) ui.Choice {
	var first []ui.Option
	if f.nullable {
		first = append(first, f.noneOption(ctx))
	}
	name := f.Field.Name + is
	return ui.Choice{
		Field: ui.Field{
			ID:          entryID(name),
			Name:        name,
			Label:       texts.Text(ctx, f.Field.Label),
			Placeholder: texts.Text(ctx, "app.list.called_hint"),
			Error:       q.Problems.Of(name),
			Options:     offer.Options,
		},
		Multiple: true,
		Many:     true,
		More:     offer.More,
		First:    first,
		Chosen:   q.filters[name],
		Search:   q.Sought(f.Field.Name),
		Path:     q.list.Path + "/filters/" + f.Field.Name,
		Narrows:  f.Field.Name + has,
	}
}
