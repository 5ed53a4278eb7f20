package form

import (
	"math"
	"regexp"
	"strconv"

	"github.com/shopspring/decimal"
)

// Decimals have 15 digits, 2 of them after the point: SQLite keeps no more exactly.
const (
	decimalDigits = 15
	decimalScale  = 2
)

var (
	wholePattern   = regexp.MustCompile(`^[+-]?[0-9]+$`)
	decimalPattern = regexp.MustCompile(`^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$`)
)

// Int reads a whole number of 32 bits.
func (p *Parser) Int(f Field) int32 {
	return int32(p.whole(f, math.MinInt32, math.MaxInt32))
}

// Int64 reads a whole number of 64 bits.
func (p *Parser) Int64(f Field) int64 {
	return p.whole(f, math.MinInt64, math.MaxInt64)
}

// Uint reads a whole number from 0 to the most that every database stores.
func (p *Parser) Uint(f Field) uint64 {
	return uint64(p.whole(f, 0, math.MaxInt64))
}

func (p *Parser) whole(f Field, least, most int64) int64 {
	text, ok := p.entry(f)
	if !ok {
		return 0
	}
	n, err := strconv.ParseInt(text, 10, 64)
	value := decimal.NewFromInt(n)
	switch {
	case !wholePattern.MatchString(text):
		p.refuse(f, "messages.form.whole", "limits", f.limits(p.ctx, 0), "sample", f.sample(0, "12", "1", "0"))
		return 0
	case err != nil || n < least || n > most:
		p.refuse(f, "messages.form.integer_range", "min", least, "max", most)
		return 0
	case !f.allows(value):
		p.refuse(f, "messages.form.number", "limits", f.limits(p.ctx, 0), "sample", f.sample(0, "12", "1", "0"))
		return 0
	default:
		return n
	}
}

// Float reads a number with any decimals.
func (p *Parser) Float(f Field) float64 {
	text, ok := p.entry(f)
	if !ok {
		return 0
	}
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(n) || math.IsInf(n, 0) || !f.allows(decimal.NewFromFloat(n)) {
		p.refuse(f, "messages.form.number", "limits", f.limits(p.ctx, -1), "sample", f.sample(-1, "2.5", "0.5", "0"))
		return 0
	}
	return n
}

// Decimal reads an amount: an exact number with two decimals.
func (p *Parser) Decimal(f Field) decimal.Decimal {
	text, ok := p.entry(f)
	if !ok {
		return decimal.Zero
	}
	if len(text) > 40 || !decimalPattern.MatchString(text) {
		return p.refuseDecimal(f)
	}
	n, err := decimal.NewFromString(text)
	switch {
	case err != nil || !f.allows(n):
		return p.refuseDecimal(f)
	case !n.Equal(n.Truncate(decimalScale)):
		p.refuse(f, "messages.form.decimals", "n", decimalScale, "sample", f.sample(decimalScale, "24.50", "0.50", "0"))
		return decimal.Zero
	case len(n.Truncate(0).Abs().String()) > decimalDigits-decimalScale:
		p.refuse(f, "messages.form.digits", "n", decimalDigits-decimalScale)
		return decimal.Zero
	default:
		return n
	}
}

func (p *Parser) refuseDecimal(f Field) decimal.Decimal {
	p.refuse(f, "messages.form.number", "limits", f.limits(p.ctx, decimalScale), "sample", f.sample(decimalScale, "24.50", "0.50", "0"))
	return decimal.Zero
}
