package models

import (
	"database/sql/driver"
	"fmt"
	"time"
)

// Date is a day without a clock or a zone. A time.Time would be stored with both on SQLite, and a
// search for the day would not find it.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf is the day of t in t's own zone.
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	return Date{
		Year:  year,
		Month: month,
		Day:   day,
	}
}

// ParseDate reads the form 2006-01-02.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("%q is no date: %w", s, err)
	}
	return DateOf(t), nil
}

// Time is midnight UTC at the start of the day.
func (d Date) Time() time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// String gives the form 2006-01-02, which databases, forms and JSON share.
func (d Date) String() string {
	return d.Time().Format(time.DateOnly)
}

// Before reports whether d is an earlier day than other.
func (d Date) Before(other Date) bool {
	return d.Time().Before(other.Time())
}

// Value is the text that is stored.
func (d Date) Value() (driver.Value, error) {
	return d.String(), nil
}

// Scan reads what the three databases return for a date.
func (d *Date) Scan(value any) error {
	switch v := value.(type) {
	case time.Time:
		*d = DateOf(v)
		return nil
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	default:
		return fmt.Errorf("a date cannot be read from %T", value)
	}
}

// MarshalText makes dates of JSON and other texts read 2006-01-02.
func (d Date) MarshalText() ([]byte, error) {
	return []byte(d.String()), nil
}

// UnmarshalText reads the form 2006-01-02; what a database adds after the day is left out.
func (d *Date) UnmarshalText(text []byte) error {
	parsed, err := ParseDate(string(text[:min(len(text), len(time.DateOnly))]))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
