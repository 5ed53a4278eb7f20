package database

import (
	"errors"
	"regexp"
	"strings"

	"github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
)

// ViolationKind is the sort of rule that a write broke.
type ViolationKind string

// The kinds that all three databases can tell apart.
const (
	Unique     ViolationKind = "unique"
	Reference  ViolationKind = "reference" // the row that is pointed to does not exist
	InUse      ViolationKind = "in use"    // other rows point to the row that is deleted
	Check      ViolationKind = "check"
	Required   ViolationKind = "required"
	TooLong    ViolationKind = "too long"
	OutOfRange ViolationKind = "out of range"
)

// Violation is a rule of the database that a write broke. Constraints are named uq_, fk_ and chk_
// with the table and the columns. SQLite does not say which foreign key it was, and PostgreSQL does
// not say which column was too long: both names are empty then.
type Violation struct {
	Kind       ViolationKind
	Constraint string
	Column     string
	err        error
}

// Error names the rule and keeps the database's own words.
func (v *Violation) Error() string {
	return string(v.Kind) + " " + v.Constraint + v.Column + ": " + v.err.Error()
}

// Unwrap returns the driver's error.
func (v *Violation) Unwrap() error {
	return v.err
}

// AsViolation reads a driver's error; false means that it is an error of another sort.
func AsViolation(err error) (*Violation, bool) {
	var known *Violation
	if errors.As(err, &known) {
		return known, true
	}
	v := &Violation{err: err}
	var fromPostgres *pgconn.PgError
	var fromMySQL *mysql.MySQLError
	var fromSQLite *sqlite.Error
	switch {
	case errors.As(err, &fromPostgres):
		v.readPostgres(fromPostgres)
	case errors.As(err, &fromMySQL):
		v.readMySQL(fromMySQL)
	case errors.As(err, &fromSQLite):
		v.readSQLite(fromSQLite)
	}
	return v, v.Kind != ""
}

var postgresKinds = map[string]ViolationKind{
	"23505": Unique,
	"23503": Reference,
	"23001": InUse,
	"23514": Check,
	"23502": Required,
	"22001": TooLong,
	"22003": OutOfRange,
}

func (v *Violation) readPostgres(err *pgconn.PgError) {
	v.Kind = postgresKinds[err.Code]
	v.Constraint = err.ConstraintName
	v.Column = err.ColumnName
	if v.Kind == Reference && strings.HasPrefix(err.Message, "update or delete on table") {
		v.Kind = InUse
	}
}

var mysqlKinds = map[uint16]ViolationKind{
	1062: Unique,
	1216: Reference,
	1452: Reference,
	1217: InUse,
	1451: InUse,
	3819: Check,
	4025: Check, // MariaDB
	1048: Required,
	1364: Required,
	1406: TooLong,
	1264: OutOfRange,
}

var (
	// The key stands at the end: the value before it may contain the same words.
	mysqlConstraint = regexp.MustCompile("for key '(?:[^'.]+\\.)?([^'.]+)'$|CONSTRAINT `([^`]+)` (?:FOREIGN KEY|failed)|Check constraint '([^']+)'")
	mysqlColumn     = regexp.MustCompile(`[Cc]olumn '([^']+)'`)
)

func (v *Violation) readMySQL(err *mysql.MySQLError) {
	v.Kind = mysqlKinds[err.Number]
	if m := mysqlConstraint.FindStringSubmatch(err.Message); m != nil {
		v.Constraint = m[1] + m[2] + m[3]
	} else if m := mysqlColumn.FindStringSubmatch(err.Message); m != nil {
		v.Column = m[1]
	}
}

var sqliteKinds = map[int]ViolationKind{
	1555: Unique, // primary key
	2067: Unique,
	2579: Unique, // rowid
	787:  Reference,
	1811: InUse, // only with an explicit ON DELETE RESTRICT
	275:  Check,
	1299: Required,
}

var sqliteSubject = regexp.MustCompile(`(?:UNIQUE|CHECK|NOT NULL) constraint failed: (.+) \(\d+\)$`)

func (v *Violation) readSQLite(err *sqlite.Error) {
	v.Kind = sqliteKinds[err.Code()]
	m := sqliteSubject.FindStringSubmatch(err.Error())
	if m == nil {
		return
	}
	switch v.Kind {
	case Check:
		v.Constraint = m[1]
	case Required:
		_, v.Column, _ = strings.Cut(m[1], ".")
	case Unique: // "products.a, products.b": the index is named after its columns
		table, _, _ := strings.Cut(m[1], ".")
		columns := strings.ReplaceAll(m[1], table+".", "")
		v.Constraint = "uq_" + table + "_" + strings.ReplaceAll(columns, ", ", "_")
	}
}
