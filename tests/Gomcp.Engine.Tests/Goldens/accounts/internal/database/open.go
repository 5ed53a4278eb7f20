package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/libtnb/sqlite"
	mysqlgorm "gorm.io/driver/mysql"
	postgresgorm "gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

const (
	pingTimeout = 5 * time.Second
	retryAfter  = 300 * time.Millisecond
)

// Open connects to the database and returns when it answers. A server that refuses connections is
// tried again until ctx ends; every other error, such as a wrong password, comes back at once.
func Open(ctx context.Context, kind Kind, dsn string) (*gorm.DB, error) {
	pool, dialector, err := connect(kind, dsn)
	if err != nil {
		return nil, err
	}
	if err := reach(ctx, pool); err != nil {
		return nil, fmt.Errorf("%s database: %w", kind, errors.Join(err, pool.Close()))
	}
	// TranslateError stays off: it would replace the driver's error, which AsViolation reads.
	// QueryFields names the columns, so that a migration does not break running PostgreSQL statements.
	db, err := gorm.Open(dialector, &gorm.Config{
		DisableAutomaticPing:   true,
		Logger:                 logger.Discard,
		NowFunc:                now,
		QueryFields:            true,
		SkipDefaultTransaction: true,
	})
	if err != nil {
		return nil, fmt.Errorf("%s database: %w", kind, errors.Join(err, pool.Close()))
	}
	return db, nil
}

// Close ends the connections.
func Close(db *gorm.DB) error {
	pool, err := db.DB()
	if err != nil {
		return err
	}
	return pool.Close()
}

// Ping asks the database for a sign of life.
func Ping(ctx context.Context, db *gorm.DB) error {
	pool, err := db.DB()
	if err != nil {
		return err
	}
	return pool.PingContext(ctx)
}

// now is what all three databases can store and give back unchanged.
func now() time.Time {
	return time.Now().UTC().Truncate(time.Microsecond)
}

// connect makes the pool itself, so that it can be tried with a deadline before gorm uses it.
func connect(kind Kind, dsn string) (*sql.DB, gorm.Dialector, error) {
	switch kind {
	case SQLite:
		return connectSQLite(dsn)
	case Postgres:
		return connectPostgres(dsn)
	case MySQL:
		return connectMySQL(dsn)
	default:
		return nil, nil, errors.New("DB_DRIVER must be sqlite, postgres or mysql")
	}
}

func connectSQLite(dsn string) (*sql.DB, gorm.Dialector, error) {
	dsn, err := completeSQLite(dsn)
	if err != nil {
		return nil, nil, err
	}
	if err := makeFolder(dsn); err != nil {
		return nil, nil, fmt.Errorf("folder of the SQLite file: %w", err)
	}
	pool, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, nil, errDSN
	}
	connections := 8 // readers beside one writer
	if inMemory(dsn) {
		connections = 1
	}
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	return pool, sqlite.New(sqlite.Config{DSN: dsn, Conn: pool}), nil
}

func connectPostgres(dsn string) (*sql.DB, gorm.Dialector, error) {
	config, err := pgx.ParseConfig(dsn)
	if err != nil {
		return nil, nil, errDSN
	}
	pool := stdlib.OpenDB(*config, stdlib.OptionAfterConnect(readTimesAsUTC))
	limit(pool)
	return pool, postgresgorm.New(postgresgorm.Config{Conn: pool}), nil
}

func connectMySQL(dsn string) (*sql.DB, gorm.Dialector, error) {
	dsn, err := completeMySQL(dsn)
	if err != nil {
		return nil, nil, err
	}
	pool, err := sql.Open("mysql", dsn)
	if err != nil {
		return nil, nil, errDSN
	}
	limit(pool)
	return pool, mysqlgorm.New(mysqlgorm.Config{DSN: dsn, Conn: pool}), nil
}

// readTimesAsUTC: pgx would return timestamps in the time zone of this machine.
func readTimesAsUTC(_ context.Context, conn *pgx.Conn) error {
	conn.TypeMap().RegisterType(&pgtype.Type{
		Name:  "timestamptz",
		OID:   pgtype.TimestamptzOID,
		Codec: &pgtype.TimestamptzCodec{ScanLocation: time.UTC},
	})
	return nil
}

func limit(pool *sql.DB) {
	pool.SetMaxOpenConns(20)
	pool.SetMaxIdleConns(10)
	pool.SetConnMaxLifetime(30 * time.Minute)
}

func reach(ctx context.Context, pool *sql.DB) error {
	for {
		attempt, cancel := context.WithTimeout(ctx, pingTimeout)
		err := pool.PingContext(attempt)
		cancel()
		var down *net.OpError
		if err == nil || !errors.As(err, &down) {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(retryAfter):
		}
	}
}
