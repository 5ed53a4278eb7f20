package models

import (
	"database/sql/driver"
	"fmt"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

// JSON is a JSON document as text. PostgreSQL stores it normalised (keys sorted, 1e2 as 100), so
// compare documents by meaning, not by text.
type JSON string

// GormDBDataType names the column's type: "json" on SQLite would turn the document 1 into a number.
func (JSON) GormDBDataType(db *gorm.DB, _ *schema.Field) string {
	switch db.Name() {
	case "postgres":
		return "jsonb"
	case "mysql":
		return "json"
	default:
		return "text"
	}
}

// Value is the text that is stored.
func (j JSON) Value() (driver.Value, error) {
	return string(j), nil
}

// Scan reads what the three databases return for a document.
func (j *JSON) Scan(value any) error {
	switch v := value.(type) {
	case string:
		*j = JSON(v)
	case []byte:
		*j = JSON(v)
	default:
		return fmt.Errorf("a JSON document cannot be read from %T", value)
	}
	return nil
}

// MarshalJSON puts the document into another one as it is.
func (j JSON) MarshalJSON() ([]byte, error) {
	if j == "" {
		return []byte("null"), nil
	}
	return []byte(j), nil
}

// UnmarshalJSON takes a part of another document as it is.
func (j *JSON) UnmarshalJSON(text []byte) error {
	*j = JSON(text)
	return nil
}
