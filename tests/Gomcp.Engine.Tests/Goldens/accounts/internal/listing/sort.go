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

// by is the ORDER BY of a list. The id comes last, so that equal rows keep their places from page to
// page, and in the same direction, so that an index over (column, id) serves both.
func (o Order) by(table string, descending bool) clause.OrderBy {
	direction := ""
	if descending {
		direction = " DESC"
	}
	sql, vars := o.expression()
	if o.nullable {
		sql = "? IS NULL, " + sql
		vars = append([]any{o.column}, vars...)
	}
	return clause.OrderBy{
		Expression: clause.Expr{
			SQL:  sql + direction + ", ?" + direction,
			Vars: append(vars, clause.Column{Table: table, Name: "id"}),
		},
	}
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
