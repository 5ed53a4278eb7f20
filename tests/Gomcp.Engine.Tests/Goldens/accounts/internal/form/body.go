package form

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"example.com/accounts/internal/texts"
)

// ErrBody says that a body cannot be read at all.
var ErrBody = errors.New("the body is no JSON object")

// Decode reads a JSON object as the entries of a form, so that the same rules hold for both. The keys are
// the names of the fields; null is an entry that is empty. Keys to skip are what an answer has and a
// request cannot change.
func Decode(ctx context.Context, body io.Reader, fields []Field, skip ...string) (Values, Errors, error) {
	decoder := json.NewDecoder(body)
	var object map[string]json.RawMessage
	if err := decoder.Decode(&object); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrBody, err)
	}
	if _, err := decoder.Token(); object == nil || !errors.Is(err, io.EOF) {
		return nil, nil, ErrBody
	}
	values := Values{}
	var problems Errors
	for _, f := range fields {
		raw, given := object[f.Name]
		if !given {
			continue
		}
		delete(object, f.Name)
		text, wanted := f.entryOf(raw)
		if wanted != "" {
			problems = append(problems, Error{
				Field:   f.Name,
				Message: texts.Text(ctx, wanted),
			})
			continue
		}
		values[f.Name] = strings.TrimSpace(lineEnds.Replace(text))
	}
	for _, name := range slices.Sorted(maps.Keys(object)) {
		if !slices.Contains(skip, name) {
			problems = append(problems, Error{
				Field:   name,
				Message: texts.Text(ctx, "messages.json.unknown"),
			})
		}
	}
	return values, problems, nil
}

// entryOf is a JSON value as a person would have typed it, or the text that says what is wanted instead.
func (f Field) entryOf(raw json.RawMessage) (entry string, wanted texts.Key) {
	text := string(raw)
	if text == "null" {
		return "", ""
	}
	isString := text[0] == '"'
	switch f.Held() {
	case JSON:
		return text, ""
	case Tags:
		var tags []string
		if json.Unmarshal(raw, &tags) != nil || slices.ContainsFunc(tags, func(tag string) bool { return strings.Contains(tag, ",") }) {
			return "", "messages.json.tags"
		}
		return strings.Join(tags, ","), ""
	case References:
		var ids []uint64
		if json.Unmarshal(raw, &ids) != nil {
			return "", "messages.json.references"
		}
		return joined(ids), ""
	case Bool:
		if text != "true" && text != "false" {
			return "", "messages.json.bool"
		}
		return text, ""
	case Int, Float, Reference:
		if isString || strings.ContainsAny(text, "tf[{") {
			return "", "messages.json.number"
		}
		return text, ""
	case Int64, Uint, Decimal: // as text they are exact in every language
		if !isString && strings.ContainsAny(text, "tf[{") {
			return "", "messages.json.number_or_text"
		}
	default:
		if !isString {
			return "", "messages.json.text"
		}
	}
	if !isString {
		return text, ""
	}
	if err := json.Unmarshal(raw, &entry); err != nil {
		return "", "messages.json.text"
	}
	if moment, err := time.Parse(time.RFC3339, entry); err == nil && f.Kind == DateTime {
		return moment.UTC().Format(momentSecondsLayout), ""
	}
	return entry, ""
}

// And adds the messages for entries that have none yet.
func (e Errors) And(more Errors) Errors {
	for _, problem := range more {
		if e.Of(problem.Field) == "" {
			e = append(e, problem)
		}
	}
	return e
}
