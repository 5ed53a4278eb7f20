package listing

import (
	"strconv"

	"gorm.io/gorm/clause"

	"example.com/sink/internal/form"
)

// links are a table that says which rows are linked to which records.
type links struct {
	table  clause.Table
	owner  clause.Column
	target clause.Column
}

// called is where records that are referred to have their names.
type called struct {
	table clause.Table
	key   clause.Column
	title clause.Column

	number bool // the title is the id
}

// matching is the condition that a record is called so.
func (c called) matching(text string) clause.Expression {
	if !c.number {
		return Matching(text, []clause.Column{c.title})
	}
	id, _ := strconv.ParseUint(text, 10, 63) // no record has the id 0
	return clause.Eq{Column: c.title, Value: id}
}

// Linked narrows by the links in a table of their own.
func (f Filter) Linked(table, owner, target string) Filter {
	f.links = &links{
		table:  clause.Table{Name: table},
		owner:  clause.Column{Name: owner},
		target: clause.Column{Name: target},
	}
	return f
}

// Called narrows by what the records are called that are referred to, too: category_id.has=mug.
func (f Filter) Called(table, key, title string) Filter {
	f.called = &called{
		table: clause.Table{Name: table},
		key:   clause.Column{Name: key},
		title: clause.Column{Table: table, Name: title},
	}
	return f
}

// Numbered is Called for records that are known by their numbers alone: order_id.has=5.
func (f Filter) Numbered(table, key string) Filter {
	f = f.Called(table, key, "id")
	f.called.number = true
	return f
}

// Closed offers no records and looks for none: not all who see the list may see them.
func (f Filter) Closed() Filter {
	f.closed = true
	return f
}

func (f Filter) isReference() bool {
	return f.Field.Kind == form.Reference || f.Field.Kind == form.References
}

// place is the column that holds the values.
func (f Filter) place() clause.Column {
	if f.links != nil {
		return f.links.target
	}
	return f.column
}

// where is a condition on the place as one on the rows of the list.
func (f Filter) where(condition clause.Expression) clause.Expression {
	if f.links == nil {
		return condition
	}
	return clause.Expr{
		SQL:  "? IN (SELECT ? FROM ? WHERE ?)",
		Vars: []any{f.row(), f.links.owner, f.links.table, condition},
	}
}

// without finds the rows that have no value.
func (f Filter) without() clause.Expression {
	if f.links == nil {
		return clause.Eq{Column: f.column}
	}
	return clause.Expr{
		SQL:  "? NOT IN (SELECT ? FROM ?)",
		Vars: []any{f.row(), f.links.owner, f.links.table},
	}
}

func (f Filter) row() clause.Column {
	return clause.Column{Table: f.column.Table, Name: "id"}
}

// readCalled makes the condition that a record that is referred to is called so.
func (f Filter) readCalled(a *asked) {
	text := a.entries.Get(f.Field.Name + has)
	if f.called == nil || text == "" {
		return
	}
	a.condition = append(a.condition, f.where(clause.Expr{
		SQL:  "? IN (SELECT ? FROM ? WHERE ?)",
		Vars: []any{f.place(), f.called.key, f.called.table, f.called.matching(text)},
	}))
}
