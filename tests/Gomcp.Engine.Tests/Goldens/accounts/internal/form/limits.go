package form

import (
	"context"

	"github.com/shopspring/decimal"

	"example.com/accounts/internal/texts"
)

// allows reports whether n is within Min and Max. Limits that cannot be read limit nothing.
func (f Field) allows(n decimal.Decimal) bool {
	if least, err := decimal.NewFromString(f.Min); err == nil && n.LessThan(least) {
		return false
	}
	if most, err := decimal.NewFromString(f.Max); err == nil && n.GreaterThan(most) {
		return false
	}
	return true
}

// limits says Min and Max in words, with the given number of decimals (-1: as written).
func (f Field) limits(ctx context.Context, scale int32) string {
	switch {
	case f.Min != "" && f.Max != "":
		return texts.Text(ctx, "messages.limits.between", "min", fixed(f.Min, scale), "max", fixed(f.Max, scale))
	case f.Min != "":
		return texts.Text(ctx, "messages.limits.min", "min", fixed(f.Min, scale))
	case f.Max != "":
		return texts.Text(ctx, "messages.limits.max", "max", fixed(f.Max, scale))
	default:
		return ""
	}
}

// sample is the first of the numbers that Min and Max allow.
func (f Field) sample(scale int32, numbers ...string) string {
	for _, text := range append(numbers, f.Min, f.Max) {
		if n, err := decimal.NewFromString(text); err == nil && f.allows(n) {
			return fixed(text, scale)
		}
	}
	return fixed(numbers[0], scale)
}

func fixed(text string, scale int32) string {
	n, err := decimal.NewFromString(text)
	if err != nil || scale < 0 {
		return text
	}
	return n.StringFixed(scale)
}
