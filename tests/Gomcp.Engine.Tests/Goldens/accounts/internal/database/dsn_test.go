package database

import (
	"strings"
	"testing"

	"github.com/go-sql-driver/mysql"
)

func TestInfer(t *testing.T) {
	tests := []struct {
		dsn  string
		want Kind
	}{
		{"app.db", SQLite},
		{"data/app.db", SQLite},
		{"/a=b/app.db", SQLite},
		{`C:\data\app.db`, SQLite},
		{"app.sqlite3?mode=ro", SQLite},
		{"file:shop?cache=shared", SQLite},
		{"sqlite:shop", SQLite},
		{":memory:", SQLite},
		{"postgres://u:p@host/db", Postgres},
		{"POSTGRESQL://u@host:5432/db?sslmode=disable", Postgres},
		{"host=localhost user=u dbname=db", Postgres},
		{"user=u password=a/b host=h", Postgres},
		{"mysql://u:p@host/db", MySQL},
		{"mariadb://u:p@host/db", MySQL},
		{"u:p@tcp(host:3306)/db", MySQL},
		{"u:p/w@x@tcp(host:3306)/db", MySQL},
		{"tcp(host:3306)/db", MySQL},
		{"unix(/run/mysqld.sock)/db", MySQL},
		{"u@/db", MySQL},
	}
	for _, tt := range tests {
		t.Run(tt.dsn, func(t *testing.T) {
			got, err := Infer(tt.dsn)
			if err != nil || got != tt.want {
				t.Errorf("got %q, %v; want %q", got, err, tt.want)
			}
		})
	}
}

func TestInferAsksWhenInDoubt(t *testing.T) {
	_, err := Infer("app")
	if err == nil || !strings.Contains(err.Error(), "DB_DRIVER") {
		t.Errorf("got %v; want an error that names DB_DRIVER", err)
	}
}

func TestCompleteMySQL(t *testing.T) {
	for _, dsn := range []string{
		"u:p%2Fw@tcp(host:3306)/db",
		"mysql://u:p%252Fw@host:3306/db",
		"mysql://u:p%252Fw@host:3306/db?parseTime=false&loc=Local",
	} {
		t.Run(dsn, func(t *testing.T) {
			complete, err := completeMySQL(dsn)
			if err != nil {
				t.Fatal(err)
			}
			c, err := mysql.ParseDSN(complete)
			if err != nil {
				t.Fatal(err)
			}
			if c.Passwd != "p%2Fw" || c.Addr != "host:3306" || c.DBName != "db" {
				t.Errorf("got password %q, address %q, name %q", c.Passwd, c.Addr, c.DBName)
			}
			if !c.ParseTime || c.Loc.String() != "UTC" || !c.ClientFoundRows || c.Params["time_zone"] != "'+00:00'" {
				t.Errorf("times or rows are not read as the application expects: %s", complete)
			}
		})
	}
}

func TestCompleteSQLite(t *testing.T) {
	tests := []struct {
		dsn    string
		prefix string
		has    string
	}{
		{"data/my app#1.db", "file:data/my app%231.db?", "_txlock=immediate"},
		{"sqlite://app.db", "file:app.db?", "foreign_keys%281%29"},
		{"file:app.db?mode=ro", "file:app.db?", "mode=ro"},
		{"app.db?_pragma=busy_timeout(9)", "file:app.db?", "busy_timeout%289%29"},
		{":memory:", ":memory:?", "_timezone=UTC"},
	}
	for _, tt := range tests {
		t.Run(tt.dsn, func(t *testing.T) {
			got, err := completeSQLite(tt.dsn)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.HasPrefix(got, tt.prefix) || !strings.Contains(got, tt.has) {
				t.Errorf("got %s", got)
			}
		})
	}
}
