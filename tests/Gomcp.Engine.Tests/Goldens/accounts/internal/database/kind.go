// Package database opens SQLite, PostgreSQL or MySQL from one DSN, runs the migrations and
// translates the databases' errors.
package database

import (
	"errors"
	"regexp"
	"strings"

	"gorm.io/gorm"
)

// Kind is one of the databases that the application runs on.
type Kind string

// The three kinds, named as DB_DRIVER and gorm name them.
const (
	SQLite   Kind = "sqlite"
	Postgres Kind = "postgres"
	MySQL    Kind = "mysql"
)

// errDSN never carries the DSN: it may hold a password.
var errDSN = errors.New("DB_DSN cannot be read")

// inferRules are tried in this order; DSNs are compared in lower case.
var inferRules = []struct {
	pattern *regexp.Regexp
	kind    Kind
}{
	{regexp.MustCompile(`^postgres(ql)?://`), Postgres},
	{regexp.MustCompile(`^(mysql|mariadb)://`), MySQL},
	{regexp.MustCompile(`^(file:|sqlite:|:memory:)`), SQLite},
	{regexp.MustCompile(`^([^?]*@)?(tcp6?|unix)\([^)]*\)/`), MySQL},
	{regexp.MustCompile(`^[^/?#]*@/`), MySQL},
	{regexp.MustCompile(`^\s*(host|hostaddr|user|dbname|port|password|sslmode|service)\s*=`), Postgres},
	{regexp.MustCompile(`\.(db|db3|sqlite|sqlite3)(\?.*)?$`), SQLite},
}

// ParseKind reads DB_DRIVER.
func ParseKind(name string) (Kind, error) {
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "sqlite", "sqlite3":
		return SQLite, nil
	case "postgres", "postgresql", "pgx":
		return Postgres, nil
	case "mysql", "mariadb":
		return MySQL, nil
	default:
		return "", errors.New("DB_DRIVER must be sqlite, postgres or mysql")
	}
}

// Infer tells the database from the form of the DSN.
func Infer(dsn string) (Kind, error) {
	lower := strings.ToLower(dsn)
	for _, rule := range inferRules {
		if rule.pattern.MatchString(lower) {
			return rule.kind, nil
		}
	}
	return "", errors.New("cannot tell the database from DB_DSN: set DB_DRIVER to sqlite, postgres or mysql")
}

// KindOf tells which database a connection belongs to.
func KindOf(db *gorm.DB) Kind {
	return Kind(db.Name())
}
