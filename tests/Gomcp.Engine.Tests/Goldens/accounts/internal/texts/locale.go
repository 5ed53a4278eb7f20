package texts

import "strconv"

// The texts that a Locale itself needs.
const (
	keyName      Key = "app.locale.name"
	keyThousands Key = "app.format.thousands"
)

// Locale is the texts of one language. It does not change and is safe for concurrent use.
type Locale struct {
	// Code is the name of the folder, a language tag such as "en" or "pt-BR".
	Code string

	texts     map[Key]text
	counts    map[Key]forms
	thousands string
}

// forms are the texts for one and for any other number.
type forms struct {
	one   text
	other text
}

// Name is what the language calls itself, for the choice of one.
func (l *Locale) Name() string {
	return l.Text(keyName)
}

// Text is the text of a key, with its placeholders filled in.
func (l *Locale) Text(key Key, args ...any) string {
	t, ok := l.texts[key]
	if !ok {
		return string(key)
	}
	return t.fill(l, args)
}

// Count is the form of a text for the number n.
func (l *Locale) Count(key Key, n int64, args ...any) string {
	f, ok := l.counts[key]
	if !ok {
		return string(key)
	}
	args = append([]any{"n", n}, args...)
	if n == 1 {
		return f.one.fill(l, args)
	}
	return f.other.fill(l, args)
}

// Number is a whole number for people: 12,480.
func (l *Locale) Number(n int64) string {
	return l.Group(strconv.FormatInt(n, 10))
}

// Group separates the thousands of a whole number that is written in digits.
func (l *Locale) Group(digits string) string {
	start := 0
	if digits != "" && digits[0] == '-' {
		start = 1
	}
	if l.thousands == "" || len(digits)-start < 4 {
		return digits
	}
	for at := len(digits) - 3; at > start; at -= 3 {
		digits = digits[:at] + l.thousands + digits[at:]
	}
	return digits
}
