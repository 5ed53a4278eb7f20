package form

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/google/uuid"
)

// The patterns of the formats. They are also the pattern attributes of the inputs, so a hyphen in a
// class is escaped: browsers want that.
var (
	emailPattern = Whole(`[a-zA-Z0-9.!#$%&'*+\/=?^_\x60\{\|\}~\-]+@[a-zA-Z0-9](?:[a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?)*`)
	phonePattern = Whole(`\+?[0-9 \(\)\.\/\-]*`)
	slugPattern  = Whole(`[a-z0-9]+(?:\-[a-z0-9]+)*`)
	uuidPattern  = Whole(`[0-9a-fA-F]{8}(?:\-[0-9a-fA-F]{4}){3}\-[0-9a-fA-F]{12}`)
)

// String reads a line of text.
func (p *Parser) String(f Field) string {
	text, _ := p.entry(f)
	return text
}

// Text reads a text of several lines.
func (p *Parser) Text(f Field) string {
	text, _ := p.entry(f)
	return text
}

// Email reads an e-mail address, in lower case, by the rule that browsers follow.
func (p *Parser) Email(f Field) string {
	text, ok := p.entry(f)
	if ok && !emailPattern.MatchString(text) {
		p.refuse(f, "messages.form.email")
	}
	return strings.ToLower(text)
}

// URL reads the address of a web page.
func (p *Parser) URL(f Field) string {
	text, ok := p.entry(f)
	if !ok {
		return ""
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || strings.ContainsAny(text, " \t\"<>\\") {
		p.refuse(f, "messages.form.url")
	}
	return text
}

// Phone reads a phone number: 5 to 15 digits, written as people like.
func (p *Parser) Phone(f Field) string {
	text, ok := p.entry(f)
	if !ok {
		return ""
	}
	digits := 0
	for _, r := range text {
		if '0' <= r && r <= '9' {
			digits++
		}
	}
	if !phonePattern.MatchString(text) || digits < 5 || digits > 15 {
		p.refuse(f, "messages.form.phone")
	}
	return text
}

// Slug reads the last part of an address.
func (p *Parser) Slug(f Field) string {
	text, ok := p.entry(f)
	text = strings.ToLower(text)
	if ok && !slugPattern.MatchString(text) {
		p.refuse(f, "messages.form.slug")
	}
	return text
}

// UUID reads an identifier.
func (p *Parser) UUID(f Field) uuid.UUID {
	text, ok := p.entry(f)
	if !ok {
		return uuid.Nil
	}
	id, err := uuid.Parse(text)
	if err != nil || !uuidPattern.MatchString(text) {
		p.refuse(f, "messages.form.uuid")
	}
	return id
}

// Choice reads the value of an Enum.
func (p *Parser) Choice(f Field) string {
	text, ok := p.entry(f)
	if ok && !f.Choices.Has(text) {
		p.refuse(f, "messages.form.choose")
	}
	return text
}

// Reference reads the id of another record. Whether it exists is the database's to say.
func (p *Parser) Reference(f Field) uint64 {
	text, ok := p.entry(f)
	if !ok {
		return 0
	}
	id, err := strconv.ParseUint(text, 10, 63)
	if err != nil || id == 0 {
		p.refuse(f, "messages.form.choose")
	}
	return id
}

// Bool reads a box that is ticked or not. A box that is not ticked sends nothing.
func (p *Parser) Bool(f Field) bool {
	switch p.values[f.Name] {
	case "true", "on", "1":
		return true
	case "", "false", "off", "0":
		return false
	default:
		p.refuse(f, "messages.form.choose")
		return false
	}
}
