package form

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// Object is a JSON object whose keys keep their order.
type Object []Member

// Member is one key of an Object and its value.
type Member struct {
	Key   string
	Value any
}

// MarshalJSON writes the members in their order, with & and < as they are: this is no HTML.
func (o Object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	b.WriteByte('{')
	for i, member := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := encoder.Encode(member.Key); err != nil {
			return nil, fmt.Errorf("write the key %s: %w", member.Key, err)
		}
		b.WriteByte(':')
		if err := encoder.Encode(member.Value); err != nil {
			return nil, fmt.Errorf("write %s: %w", member.Key, err)
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// Encode is the opposite of Decode: what is stored, with the names of the fields as keys. What is empty
// is null. A decimal is a text, so that no language rounds it.
func Encode(values Values, fields []Field) Object {
	object := make(Object, 0, len(fields))
	for _, f := range fields {
		object = append(object, Member{
			Key:   f.Name,
			Value: f.valueOf(values[f.Name]),
		})
	}
	return object
}

// Summary is a record that another one refers to: its id and what it is called.
func Summary(id uint64, name string) Object {
	return Object{
		{Key: "id", Value: id},
		{Key: "name", Value: name},
	}
}

// One is what summary makes of a record, or null where there is none.
func One[T any](record *T, summary func(T) Object) any {
	if record == nil {
		return nil
	}
	return summary(*record)
}

// Each is what summary makes of every one of some records.
func Each[T any](records []T, summary func(T) Object) []Object {
	all := make([]Object, 0, len(records))
	for _, record := range records {
		all = append(all, summary(record))
	}
	return all
}

func (f Field) valueOf(entry string) any {
	switch {
	case f.Kind == References:
		return json.RawMessage("[" + entry + "]")
	case entry == "":
		return nil
	}
	switch f.Held() {
	case Int, Int64, Uint, Float, Bool, Reference, JSON:
		return json.RawMessage(entry)
	case Tags:
		return strings.Split(entry, ", ")
	case DateTime:
		if moment, err := parseEither(entry, momentLayout, momentSecondsLayout); err == nil {
			return moment.Format(time.RFC3339)
		}
	case Time:
		if clock, err := parseEither(entry, clockLayout, clockSecondsLayout); err == nil {
			return clock.Format(clockSecondsLayout)
		}
	}
	return entry
}
