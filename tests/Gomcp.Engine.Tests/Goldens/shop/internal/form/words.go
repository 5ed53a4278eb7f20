package form

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nouns speak of kinds whose labels are seldom nouns, such as "Available from".
var nouns = map[Kind]string{
	Bool:     "yes or no",
	Date:     "a date",
	Time:     "a time",
	DateTime: "a date and time",
}

// noun is the field's name in a message, with an article: "a price", "an SKU", "notes".
func (f Field) noun() string {
	if f.Noun != "" {
		return f.Noun
	}
	if noun, ok := nouns[f.Kind]; ok {
		return noun + " for “" + f.Label + "”"
	}
	name := f.name()
	switch {
	case strings.HasSuffix(name, "s") && !strings.HasSuffix(name, "ss") && !strings.HasSuffix(name, "us"):
		return name
	case startsWithVowelSound(name):
		return "an " + name
	default:
		return "a " + name
	}
}

// name is the label inside a sentence: lower case, except for acronyms.
func (f Field) name() string {
	first, size := utf8.DecodeRuneInString(f.Label)
	second, _ := utf8.DecodeRuneInString(f.Label[size:])
	if unicode.IsUpper(second) {
		return f.Label
	}
	return string(unicode.ToLower(first)) + f.Label[size:]
}

// startsWithVowelSound decides between "a" and "an". An acronym is spelt: "an SKU", "a URL".
func startsWithVowelSound(name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	switch {
	case unicode.IsUpper(first):
		return strings.ContainsRune("AEFHILMNORSX", first)
	case strings.HasPrefix(name, "uni"), strings.HasPrefix(name, "us"), strings.HasPrefix(name, "ut"):
		return false
	default:
		return strings.ContainsRune("aeiouàáâäæèéêëìíîïòóôöøùúûü", first)
	}
}

// verb is what a person does with the field.
func (f Field) verb() string {
	switch {
	case f.Kind == Enum, f.Kind == Reference, f.Kind == Bool:
		return "Choose"
	default:
		return "Enter"
	}
}
