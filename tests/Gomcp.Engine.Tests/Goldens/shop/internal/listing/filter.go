package listing

import (
	"context"
	"net/url"
	"slices"
	"strings"

	"gorm.io/gorm/clause"

	"example.com/shop/internal/form"
	"example.com/shop/internal/models"
	"example.com/shop/internal/texts"
	"example.com/shop/internal/web/ui"
)

// Filter narrows a list by one column. In an address it is the name of the field and what is asked of
// it: name.has=mug, price.min=10&price.max=20, status.is=live&status.is=draft.
type Filter struct {
	Field    form.Field
	column   clause.Column
	nullable bool
	links    *links
	called   *called
	closed   bool
}

// What can be asked of a column.
const (
	has = ".has" // a text contains it, or what a record referred to is called
	is  = ".is"  // one of these values
	lo  = ".min" // not below it
	hi  = ".max" // not above it
)

// None stands for rows without a value: category_id.is=none.
const None = "none"

// Created is when a record was made, which every list can be narrowed by.
var Created = form.Field{
	Name:  "created_at",
	Label: "app.record.created",
	Noun:  "app.record.created_noun",
	Kind:  form.DateTime,
}

// By filters a table by the column of a field.
func By(table string, field form.Field) Filter {
	return Filter{
		Field:  field,
		column: clause.Column{Table: table, Name: field.Name},
	}
}

// OrNull offers the rows without a value too.
func (f Filter) OrNull() Filter {
	f.nullable = true
	return f
}

// asked is what an address asks of one filter: the entries as they were written, what they mean for the
// database, and what is wrong with them. Search only looks for records to choose.
type asked struct {
	entries   url.Values
	search    string
	condition []clause.Expression
	problems  form.Errors
}

// read takes what concerns the filter from an address. In an open form the search beside records that are
// chosen looks for more to choose; elsewhere both narrow the list.
func (f Filter) read(ctx context.Context, values url.Values, open bool) asked {
	a := asked{entries: url.Values{}}
	for _, name := range f.names() {
		for _, entry := range values[name] {
			if entry = searchText(entry); entry != "" && !slices.Contains(a.entries[name], entry) {
				a.entries.Add(name, entry)
			}
		}
	}
	if f.called != nil {
		a.search = a.entries.Get(f.Field.Name + has)
		if open && len(a.entries[f.Field.Name+is]) > 0 {
			delete(a.entries, f.Field.Name+has)
		}
	}
	switch {
	case len(a.entries) == 0:
	case f.Field.Kind == form.Tags:
		for tag := range strings.SplitSeq(a.entries.Get(f.Field.Name+has), ",") {
			a.condition = append(a.condition, Matching(stored(tag), []clause.Column{f.column}))
		}
	case f.isText():
		text := a.entries.Get(f.Field.Name + has)
		a.condition = append(a.condition, Matching(text, []clause.Column{f.column}))
	case f.isRange():
		f.readBound(ctx, &a, lo)
		f.readBound(ctx, &a, hi)
	default:
		f.readValues(ctx, &a)
		f.readCalled(&a)
	}
	return a
}

// stored is a tag as it stands in the column, between its quotes: "red" is not found in "reddish".
func stored(tag string) string {
	text, err := models.Tags{strings.TrimSpace(tag)}.Value()
	if err != nil {
		return tag
	}
	array, _ := text.(string)
	return strings.Trim(array, "[]")
}

// names are the names of the filter's entries in an address.
func (f Filter) names() []string {
	switch {
	case f.isText():
		return []string{f.Field.Name + has}
	case f.isRange():
		return []string{f.Field.Name + lo, f.Field.Name + hi}
	case f.called != nil:
		return []string{f.Field.Name + is, f.Field.Name + has}
	default:
		return []string{f.Field.Name + is}
	}
}

func (f Filter) isText() bool {
	switch f.Field.Kind {
	case form.String, form.Text, form.Email, form.URL, form.Phone, form.Slug, form.Tags:
		return true
	default:
		return false
	}
}

func (f Filter) isRange() bool {
	switch f.Field.Kind {
	case form.Int, form.Int64, form.Uint, form.Float, form.Decimal, form.Date, form.Time, form.DateTime:
		return true
	default:
		return false
	}
}

// readValues makes the condition that the column has one of the values.
func (f Filter) readValues(ctx context.Context, a *asked) {
	name := f.Field.Name + is
	var among []clause.Expression
	var accepted []any
	for _, entry := range a.entries[name] {
		if entry == None && f.nullable {
			among = append(among, f.without())
			continue
		}
		p := form.NewParser(ctx, form.Values{name: entry})
		value := parse(p, f.Field.Named(name))
		if len(p.Errors) > 0 {
			a.problems = append(a.problems, p.Errors[0])
			continue
		}
		accepted = append(accepted, value)
	}
	if len(accepted) > 0 {
		among = append(among, f.where(clause.IN{Column: f.place(), Values: accepted}))
	}
	if len(among) > 0 {
		a.condition = append(a.condition, clause.And(clause.Or(among...)))
	}
}

// readBound makes the condition that the column is not below, or not above, a value.
func (f Filter) readBound(ctx context.Context, a *asked, bound string) {
	name := f.Field.Name + bound
	entry := a.entries.Get(name)
	if entry == "" {
		return
	}
	p := form.NewParser(ctx, form.Values{name: dayIn(f.Field.Kind, entry, bound)})
	value := parse(p, f.Field.Named(name))
	switch {
	case len(p.Errors) > 0:
		a.problems = append(a.problems, p.Errors[0])
	case bound == lo:
		a.condition = append(a.condition, clause.Gte{Column: f.column, Value: value})
	case f.Field.Kind == form.DateTime:
		// The last second counts with all its fractions.
		a.condition = append(a.condition, clause.Lt{Column: f.column, Value: nextSecond(value)})
	default:
		a.condition = append(a.condition, clause.Lte{Column: f.column, Value: value})
	}
}

// text is what an address asks of the filter, in words: "Live, Draft", "10 to 20".
func (f Filter) text(ctx context.Context, entries url.Values, options []ui.Option) string {
	least, most := entries.Get(f.Field.Name+lo), entries.Get(f.Field.Name+hi)
	switch {
	case f.isText():
		return texts.Text(ctx, "app.list.contains", "text", entries.Get(f.Field.Name+has))
	case !f.isRange():
		labels := make([]string, 0, len(entries[f.Field.Name+is]))
		for _, value := range entries[f.Field.Name+is] {
			labels = append(labels, labelOf(value, f.options(ctx, options)))
		}
		if text := entries.Get(f.Field.Name + has); text != "" {
			labels = append(labels, texts.Text(ctx, "app.list.contains", "text", text))
		}
		return strings.Join(labels, ", ")
	case most == "":
		return texts.Text(ctx, "app.list.range_from", "least", least)
	case least == "":
		return texts.Text(ctx, "app.list.range_to", "most", most)
	default:
		return texts.Text(ctx, "app.list.range", "least", least, "most", most)
	}
}

// options are what can be chosen: the field's own choices, or the records that it refers to.
func (f Filter) options(ctx context.Context, records []ui.Option) []ui.Option {
	options := records
	switch {
	case len(f.Field.Choices) > 0:
		options = f.Field.Choices.Options(ctx)
	case f.Field.Kind == form.Bool:
		options = form.YesNo.Options(ctx)
	}
	if f.nullable {
		options = append(slices.Clone(options), f.noneOption(ctx))
	}
	return options
}

// noneOption stands for the rows without a value.
func (f Filter) noneOption(ctx context.Context) ui.Option {
	return ui.Option{Value: None, Label: texts.Text(ctx, "app.form.none")}
}

func labelOf(value string, options []ui.Option) string {
	for _, option := range options {
		if option.Value == value {
			return option.Label
		}
	}
	return value
}
