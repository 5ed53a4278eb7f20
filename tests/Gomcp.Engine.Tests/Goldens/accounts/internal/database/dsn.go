package database

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/go-sql-driver/mysql"
)

// sqlitePragmas belong into the DSN: run once by Exec they would be lost with the connection.
var sqlitePragmas = []string{
	"busy_timeout(5000)",
	"journal_mode(WAL)",
	"foreign_keys(1)",
	"synchronous(NORMAL)",
}

// sqliteOptions are added when the DSN does not have them. Without _txlock=immediate two
// transactions that read first and write later fail at once with "database is locked".
var sqliteOptions = map[string]string{
	"_txlock":      "immediate",
	"_timezone":    "UTC",
	"_time_format": "sqlite",
	"_texttotime":  "1",
	"_inttotime":   "1",
}

// completeMySQL accepts a URL or the driver's own form and adds what the application relies on.
func completeMySQL(dsn string) (string, error) {
	if strings.Contains(dsn, "://") {
		var err error
		if dsn, err = mysqlFromURL(dsn); err != nil {
			return "", err
		}
	}
	c, err := mysql.ParseDSN(dsn)
	if err != nil {
		return "", errDSN
	}
	c.ParseTime = true
	c.Loc = time.UTC
	c.ClientFoundRows = true // an update that changes nothing still counts its row
	if c.Collation == "" && !strings.Contains(dsn, "charset=") {
		if err := c.Apply(mysql.Charset("utf8mb4", "utf8mb4_bin")); err != nil {
			return "", errDSN
		}
	}
	if c.Params == nil {
		c.Params = map[string]string{}
	}
	c.Params["time_zone"] = "'+00:00'"
	return c.FormatDSN(), nil
}

// mysqlFromURL rewrites mysql://user:password@host:3306/name?option=value, which the driver does not know.
func mysqlFromURL(dsn string) (string, error) {
	u, err := url.Parse(dsn)
	if err != nil || u.Host == "" {
		return "", errDSN
	}
	c := mysql.NewConfig()
	c.User = u.User.Username()
	c.Passwd, _ = u.User.Password()
	c.Net = "tcp"
	c.Addr = u.Host
	c.DBName = strings.TrimPrefix(u.Path, "/")
	dsn = c.FormatDSN()
	if u.RawQuery == "" {
		return dsn, nil
	}
	if strings.Contains(dsn, "?") {
		return dsn + "&" + u.RawQuery, nil
	}
	return dsn + "?" + u.RawQuery, nil
}

// completeSQLite turns a path or a URI into a URI with the pragmas and options above.
func completeSQLite(dsn string) (string, error) {
	if strings.HasPrefix(strings.ToLower(dsn), "sqlite:") {
		dsn = "file:" + strings.TrimPrefix(dsn[len("sqlite:"):], "//")
	}
	path, query, _ := strings.Cut(dsn, "?")
	q, err := url.ParseQuery(query)
	if err != nil || path == "" {
		return "", errDSN
	}
	if !strings.HasPrefix(path, "file:") && path != ":memory:" { // mode=ro and the like work only in a URI
		path = "file:" + strings.NewReplacer("%", "%25", "#", "%23").Replace(path)
	}
	given := strings.ToLower(strings.Join(q["_pragma"], " "))
	for _, pragma := range sqlitePragmas {
		name, _, _ := strings.Cut(pragma, "(")
		if !strings.Contains(given, name) {
			q.Add("_pragma", pragma)
		}
	}
	for key, value := range sqliteOptions {
		if !q.Has(key) {
			q.Set(key, value)
		}
	}
	return path + "?" + q.Encode(), nil
}

// inMemory reports whether every connection of the (completed) DSN would be a database of its own.
func inMemory(dsn string) bool {
	return strings.Contains(dsn, ":memory:") || strings.Contains(dsn, "mode=memory")
}

// makeFolder creates the folder of a SQLite file: SQLite creates the file, but not the way to it.
func makeFolder(dsn string) error {
	path, query, _ := strings.Cut(strings.TrimPrefix(dsn, "file:"), "?")
	if inMemory(dsn) || strings.Contains(query, "mode=r") {
		return nil
	}
	if strings.HasPrefix(path, "//") { // file:///var/lib/app.db, file://localhost/…
		path = strings.TrimPrefix(strings.TrimPrefix(path, "//"), "localhost")
	}
	path, err := url.PathUnescape(path)
	if err != nil {
		return errDSN
	}
	return os.MkdirAll(filepath.Dir(path), 0o750)
}
