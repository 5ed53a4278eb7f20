package form

import (
	"encoding/json"
	"errors"
	"io"
	"strings"

	"example.com/accounts/internal/models"
)

// deepest is how far documents may nest: MariaDB stores no more.
const deepest = 30

var (
	errDeep    = errors.New("nested too deeply")
	errUnicode = errors.New("a character that cannot be stored")
)

// JSON reads a document.
func (p *Parser) JSON(f Field) models.JSON {
	text, ok := p.entry(f)
	if !ok {
		return ""
	}
	err := checkDocument(text)
	var syntax *json.SyntaxError
	switch {
	case err == nil:
	case errors.Is(err, errDeep):
		p.refuse(f, "messages.form.json_deep", "n", deepest)
	case errors.Is(err, errUnicode):
		p.refuse(f, "messages.form.json_unicode")
	case errors.As(err, &syntax):
		p.refuse(f, "messages.form.json_at", "position", syntax.Offset)
	default:
		p.refuse(f, "messages.form.json")
	}
	return models.JSON(text)
}

// checkDocument accepts one document that every database stores.
func checkDocument(text string) error {
	var whole json.RawMessage
	if err := json.Unmarshal([]byte(text), &whole); err != nil {
		return err
	}
	replaced := strings.ContainsRune(text, '\uFFFD') || strings.Contains(strings.ToLower(text), `\ufffd`)
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	depth := 0
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case json.Delim:
			if token == '{' || token == '[' {
				depth++
			} else {
				depth--
			}
			if depth > deepest {
				return errDeep
			}
		case string: // the decoder puts U+FFFD in the place of half a surrogate pair
			if strings.ContainsRune(token, 0) || !replaced && strings.ContainsRune(token, '\uFFFD') {
				return errUnicode
			}
		}
	}
}
