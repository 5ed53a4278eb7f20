// Package form turns what a person typed into values, by rules that the page's HTML attributes state
// too, and answers in plain words where that does not work.
package form

import (
	"regexp"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// Kind is the type of a field. It decides which input the page shows.
type Kind string

// The kinds of fields.
const (
	String     Kind = "string"
	Text       Kind = "text"
	Int        Kind = "int"
	Int64      Kind = "int64"
	Uint       Kind = "uint"
	Float      Kind = "float"
	Decimal    Kind = "decimal"
	Bool       Kind = "bool"
	Date       Kind = "date"
	Time       Kind = "time"
	DateTime   Kind = "datetime"
	UUID       Kind = "uuid"
	Email      Kind = "email"
	URL        Kind = "url"
	Phone      Kind = "phone"
	Slug       Kind = "slug"
	JSON       Kind = "json"
	Enum       Kind = "enum"
	Tags       Kind = "tags"
	Reference  Kind = "reference"
	References Kind = "references"
)

// Field is one entry of a form: its name in the request, what people call it, and its rules.
type Field struct {
	Name  string
	Label texts.Key
	Kind  Kind

	// Key is the kind of what a Reference holds where that is no id.
	Key Kind

	// Noun is how a message speaks of the field: "a price".
	Noun texts.Key
	Help texts.Key

	Required bool

	// Default fills a new form; an entry that is not required and left empty gets it too.
	Default string

	// Min and Max limit numbers and dates, both inclusive.
	Min string
	Max string

	// MinLength and MaxLength count characters, not bytes. A MaxLength of 0 means the kind's own limit.
	MinLength int
	MaxLength int

	// Pattern is made by Whole. Sample is an entry that it accepts, for the message.
	Pattern *regexp.Regexp
	Sample  string

	// Choices are the values of an Enum, or the words of a Bool that may be left open.
	Choices Choices

	// Width is the room that the field takes. Empty, it depends on the kind.
	Width ui.Width
}

// Whole compiles a pattern that has to match an entry from end to end, as in a browser.
func Whole(pattern string) *regexp.Regexp {
	return regexp.MustCompile("^(?:" + pattern + ")$")
}

// longest is how many characters fit into the column of each kind.
var longest = map[Kind]int{
	String: 200,
	Text:   10000,
	Email:  254,
	URL:    2048,
	Phone:  40,
	Slug:   120,
	JSON:   10000,
	Tags:   mostTags * (longestTag + 2),
}

// maxLength is the limit of the field, or of its kind.
func (f Field) maxLength() int {
	if f.MaxLength > 0 {
		return f.MaxLength
	}
	return longest[f.Kind]
}
