package form

import (
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/accounts/internal/models"
)

// How many tags a record can have, and how many characters each of them.
const (
	mostTags   = 20
	longestTag = 50
)

// Tags reads words between commas.
func (p *Parser) Tags(f Field) models.Tags {
	tags := models.Tags{}
	text, ok := p.entry(f)
	if !ok {
		return tags
	}
	for _, tag := range strings.Split(text, ",") {
		tag = strings.TrimSpace(tag)
		if utf8.RuneCountInString(tag) > longestTag {
			p.refuse(f, "messages.form.tags_long", "max", longestTag)
			return tags
		}
		if tag != "" && !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	switch {
	case len(tags) > mostTags:
		p.refuse(f, "messages.form.tags_many", "max", mostTags, "n", len(tags))
	case len(tags) == 0 && f.Required:
		p.refuse(f, "messages.form.enter")
	}
	return tags
}

// FromTags puts commas between tags.
func FromTags(value models.Tags) string {
	return value.String()
}
