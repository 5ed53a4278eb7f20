package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"gorm.io/gorm"
)

const mysqlTableOptions = "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin"

// hiddenTx keeps gorm from recognising the transaction: its SQLite migrator would dig out the pool
// behind it, take a second connection and wait for itself.
type hiddenTx struct{ *sql.Tx }

// alone runs f while no other process migrates: in a transaction on SQLite and PostgreSQL, and
// without one on MySQL, where every change of a table commits by itself.
func alone(ctx context.Context, db *gorm.DB, kind Kind, f func(*gorm.DB) error) error {
	pool, err := db.DB()
	if err != nil {
		return err
	}
	conn, err := pool.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	session := db.Session(&gorm.Session{NewDB: true, Context: ctx})
	switch kind {
	case MySQL:
		return aloneOnMySQL(ctx, conn, pool, session, f)
	case SQLite:
		return aloneOnSQLite(ctx, conn, session, f)
	default:
		return aloneOnPostgres(ctx, conn, session, f)
	}
}

func aloneOnMySQL(ctx context.Context, conn *sql.Conn, pool *sql.DB, session *gorm.DB, f func(*gorm.DB) error) error {
	var got sql.NullInt64
	err := conn.QueryRowContext(ctx, "SELECT GET_LOCK(CONCAT('migrate ', DATABASE()), 60)").Scan(&got)
	if err != nil || got.Int64 != 1 {
		return errors.Join(errors.New("another process is migrating"), err)
	}
	defer func() {
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "DO RELEASE_LOCK(CONCAT('migrate ', DATABASE()))")
	}()
	session.Statement.ConnPool = pool // gorm's DropTable takes a connection of its own
	return f(session.Set("gorm:table_options", mysqlTableOptions).Session(&gorm.Session{}))
}

// aloneOnSQLite switches foreign keys off: changing a column rebuilds its table, and dropping the old
// one would refuse or delete the rows that point to it. They are checked before the commit.
func aloneOnSQLite(ctx context.Context, conn *sql.Conn, session *gorm.DB, f func(*gorm.DB) error) error {
	if _, err := conn.ExecContext(ctx, "PRAGMA foreign_keys = OFF"); err != nil { // no effect inside a transaction
		return err
	}
	defer func() {
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "PRAGMA foreign_keys = ON")
	}()
	tx, err := conn.BeginTx(ctx, nil) // takes the write lock at once, by _txlock
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	session.Statement.ConnPool = hiddenTx{tx}
	if err := f(session); err != nil {
		return err
	}
	if err := checkForeignKeys(ctx, tx); err != nil {
		return err
	}
	return tx.Commit()
}

func aloneOnPostgres(ctx context.Context, conn *sql.Conn, session *gorm.DB, f func(*gorm.DB) error) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock(hashtext('"+migrationsTable+"'))"); err != nil {
		return err
	}
	session.Statement.ConnPool = hiddenTx{tx}
	if err := f(session); err != nil {
		return err
	}
	return tx.Commit()
}

func checkForeignKeys(ctx context.Context, tx *sql.Tx) error {
	var child, parent string
	var row, key sql.NullInt64
	err := tx.QueryRowContext(ctx, "PRAGMA foreign_key_check").Scan(&child, &row, &parent, &key)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	return fmt.Errorf("row %d of %s refers to a missing row of %s", row.Int64, child, parent)
}
