package form

import (
	"time"

	"example.com/shop/internal/models"
)

// Years that every database stores.
const (
	firstYear = 1000
	lastYear  = 9999
)

// The forms in which browsers send times, and in which stored ones are put into inputs.
const (
	clockLayout         = "15:04"
	clockSecondsLayout  = "15:04:05"
	momentLayout        = "2006-01-02T15:04"
	momentSecondsLayout = "2006-01-02T15:04:05"
)

// Date reads a day.
func (p *Parser) Date(f Field) models.Date {
	text, ok := p.entry(f)
	if !ok {
		return models.Date{}
	}
	date, err := models.ParseDate(text)
	switch {
	case err != nil || date.Year < firstYear || date.Year > lastYear:
		p.refuse(f, "messages.form.date")
	default:
		p.within(f, date.String())
	}
	return date
}

// within refuses what is before Min or after Max. All three are written alike, the largest unit first, so
// that texts compare as moments do.
func (p *Parser) within(f Field, text string) {
	switch {
	case f.Min != "" && text < f.Min:
		p.refuse(f, "messages.form.date_min", "min", f.Min)
	case f.Max != "" && text > f.Max:
		p.refuse(f, "messages.form.date_max", "max", f.Max)
	}
}

// Time reads a time of day and gives it as 15:04:05.
func (p *Parser) Time(f Field) string {
	text, ok := p.entry(f)
	if !ok {
		return ""
	}
	clock, err := parseEither(text, clockLayout, clockSecondsLayout)
	if err != nil {
		p.refuse(f, "messages.form.time")
	} else {
		p.within(f, shortest(clock, clockLayout, clockSecondsLayout))
	}
	return clock.Format(clockSecondsLayout)
}

// DateTime reads a moment, in UTC.
func (p *Parser) DateTime(f Field) time.Time {
	text, ok := p.entry(f)
	if !ok {
		return time.Time{}
	}
	moment, err := parseEither(text, momentLayout, momentSecondsLayout)
	if err != nil || moment.Year() < firstYear || moment.Year() > lastYear {
		p.refuse(f, "messages.form.datetime")
	} else {
		p.within(f, shortest(moment, momentLayout, momentSecondsLayout))
	}
	return moment
}

// shortest leaves seconds out where there are none, as limits do.
func shortest(t time.Time, layout, withSeconds string) string {
	if t.Second() == 0 {
		return t.Format(layout)
	}
	return t.Format(withSeconds)
}

func parseEither(text, layout, other string) (time.Time, error) {
	if t, err := time.Parse(layout, text); err == nil {
		return t, nil
	}
	return time.Parse(other, text)
}
