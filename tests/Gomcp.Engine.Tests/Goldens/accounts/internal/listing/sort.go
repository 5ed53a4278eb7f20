package listing

import (
	"strconv"

	"gorm.io/gorm/clause"

	"example.com/accounts/internal/texts"
)

// Sort is one way to sort a list: the key in the address, the name for people, and the column.
type Sort struct {
	Key   string
	Label texts.Key
	By    Order
}

// Order is a column to sort by.
type Order struct {
	column   clause.Column
	text     bool
	values   []string
	nullable bool
}

// Value sorts numbers, dates and other values as the database compares them.
func Value(table, column string) Order {
	return Order{
		column: clause.Column{Table: table, Name: column},
	}
}

// Text sorts without regard to case.
func Text(table, column string) Order {
	return Order{
		column: clause.Column{Table: table, Name: column},
		text:   true,
	}
}

// Ranked sorts a column with few values in the order of the values.
func Ranked(table, column string, values ...string) Order {
	return Order{
		column: clause.Column{Table: table, Name: column},
		values: values,
	}
}

// OrNull puts rows without a value last, whichever way the list is sorted. Databases differ in that.
func (o Order) OrNull() Order {
	o.nullable = true
	return o
}

// by is the part of an ORDER BY, with what its question marks stand for.
func (o Order) by(descending bool) (string, []any) {
	sql, vars := o.expression()
	if o.nullable {
		sql = "? IS NULL, " + sql
		vars = append([]any{o.column}, vars...)
	}
	return sql + direction(descending), vars
}

func direction(descending bool) string {
	if descending {
		return " DESC"
	}
	return ""
}

// expression is what is compared, with what its question marks stand for.
func (o Order) expression() (string, []any) {
	vars := []any{o.column}
	switch {
	case o.text:
		return "LOWER(?)", vars
	case len(o.values) > 0:
		sql := "CASE ?"
		for rank, value := range o.values {
			sql += " WHEN ? THEN " + strconv.Itoa(rank)
			vars = append(vars, value)
		}
		return sql + " END", vars
	default:
		return "?", vars
	}
}
