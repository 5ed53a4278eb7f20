package listing

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"gorm.io/gorm/clause"

	"example.com/accounts/internal/database"
)

// longestSearch is how many characters of a search are used.
const longestSearch = 200

// Matching is the condition that one of the columns contains the text, without regard to case.
func Matching(text string, columns []clause.Column) clause.Expression {
	pattern := "%" + database.EscapeLike(text) + "%"
	conditions := make([]clause.Expression, 0, len(columns))
	for _, column := range columns {
		conditions = append(conditions, clause.Expr{
			SQL:  "LOWER(?) LIKE LOWER(?) ESCAPE '!'",
			Vars: []any{column, pattern},
		})
	}
	return clause.And(clause.Or(conditions...))
}

// searchText is what a person typed, without what no database could compare.
func searchText(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, ""))
	if utf8.RuneCountInString(text) > longestSearch {
		text = string([]rune(text)[:longestSearch])
	}
	return strings.TrimSpace(text)
}
