package database

import (
	"database/sql/driver"
	"fmt"
	"strings"

	"modernc.org/sqlite"
)

var likeEscaper = strings.NewReplacer(
	"!", "!!",
	"%", "!%",
	"_", "!_",
)

// EscapeLike makes a text match itself in LOWER(column) LIKE ? ESCAPE '!'.
func EscapeLike(s string) string {
	return likeEscaper.Replace(s)
}

// SQLite's own lower() knows ASCII only: a search for "éclair" would not find "Éclair". The driver
// keeps functions per process, so this is the one thing that is registered at start.
func init() {
	sqlite.MustRegisterDeterministicScalarFunction("lower", 1, lower)
}

func lower(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
	switch v := args[0].(type) {
	case nil:
		return nil, nil
	case string:
		return strings.ToLower(v), nil
	case []byte:
		return strings.ToLower(string(v)), nil
	default:
		return fmt.Sprint(v), nil
	}
}
