package models

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"strings"
)

// Tags are words or short phrases, stored as a JSON array in a column of text: every database can.
type Tags []string

// String puts commas between them, as people enter them.
func (t Tags) String() string {
	return strings.Join(t, ", ")
}

// Value is the text that is stored.
func (t Tags) Value() (driver.Value, error) {
	var text strings.Builder
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false) // a search looks for what was typed
	if err := encoder.Encode(append(make([]string, 0, len(t)), t...)); err != nil {
		return nil, fmt.Errorf("write tags: %w", err)
	}
	return strings.TrimSuffix(text.String(), "\n"), nil
}

// Scan reads what the three databases return.
func (t *Tags) Scan(value any) error {
	switch v := value.(type) {
	case string:
		return json.Unmarshal([]byte(v), t)
	case []byte:
		return json.Unmarshal(v, t)
	default:
		return fmt.Errorf("tags cannot be read from %T", value)
	}
}
