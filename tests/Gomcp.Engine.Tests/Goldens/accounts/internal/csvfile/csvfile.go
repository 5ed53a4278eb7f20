// Package csvfile writes lists as files that spreadsheets open.
package csvfile

import (
	"encoding/csv"
	"fmt"
	"net/http"
	"strings"
	"time"

	"example.com/accounts/internal/form"
)

// byteOrderMark tells spreadsheets that the file is UTF-8; some take it for something else otherwise.
const byteOrderMark = "\uFEFF"

// File is a file that is sent while it is written. Nothing is sent before the first row is there, so
// that an error up to then gets a page of its own.
type File struct {
	w       http.ResponseWriter
	rows    *csv.Writer
	name    string
	head    []string
	started bool
}

// New returns a File with a name and a row of heads.
func New(w http.ResponseWriter, name string, head []string) *File {
	rows := csv.NewWriter(w)
	rows.UseCRLF = true
	return &File{
		w:    w,
		rows: rows,
		name: name,
		head: head,
	}
}

// Write adds a row.
func (f *File) Write(row []string) error {
	if err := f.start(); err != nil {
		return err
	}
	if err := f.rows.Write(row); err != nil {
		return fmt.Errorf("write a row: %w", err)
	}
	return nil
}

func (f *File) start() error {
	if f.started {
		return nil
	}
	f.started = true
	h := f.w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8")
	h.Set("Content-Disposition", `attachment; filename="`+f.name+`"`)
	h.Set("Cache-Control", "no-store")
	if _, err := f.w.Write([]byte(byteOrderMark)); err != nil {
		return fmt.Errorf("begin a file: %w", err)
	}
	if err := f.rows.Write(f.head); err != nil {
		return fmt.Errorf("write the heads: %w", err)
	}
	return nil
}

// Close sends what is left. A file without rows has its heads.
func (f *File) Close() error {
	if err := f.start(); err != nil {
		return err
	}
	f.rows.Flush()
	return f.rows.Error()
}

// Abort ends a file that cannot be completed: by what fail answers where nothing was sent yet, otherwise
// by cutting the connection, so that nobody takes a part for the whole.
func (f *File) Abort(fail func()) {
	if f.started {
		panic(http.ErrAbortHandler)
	}
	fail()
}

// Cell is the value of a field as programs read it: 1234.50, 2026-03-01, true. Text is made safe.
func Cell(f form.Field, values form.Values) string {
	switch value := values[f.Name]; f.Kind {
	case form.Int, form.Int64, form.Uint, form.Float, form.Decimal, form.Bool, form.Date, form.Time, form.UUID, form.Reference:
		return value
	case form.DateTime:
		return moment(value)
	default:
		return Text(value)
	}
}

// Text makes a text that a spreadsheet would run as a formula one that it shows: a quote before it.
func Text(value string) string {
	first := strings.TrimLeft(value, " \u00a0\u3000")
	if first != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", []rune(first)[0]) {
		return "'" + value
	}
	return value
}

// Moment is a moment in UTC: 2026-03-01T09:30:00Z.
func Moment(value time.Time) string {
	return value.UTC().Format(time.RFC3339)
}

// moment completes what a form shows of one.
func moment(value string) string {
	switch len(value) {
	case 0:
		return ""
	case len("2006-01-02T15:04"):
		return value + ":00Z"
	default:
		return value + "Z"
	}
}
