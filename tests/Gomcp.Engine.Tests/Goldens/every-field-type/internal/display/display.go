// Package display writes values for people to read: dates, numbers, yes and no. How a value stands in
// an input is package form's to say.
package display

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"example.com/sink/internal/models"
)

// Maybe is the text of a value that may be missing, empty when it is.
func Maybe[T any](value *T, text func(T) string) string {
	if value == nil {
		return ""
	}
	return text(*value)
}

// Text is a text as it is.
func Text[T ~string](value T) string {
	return string(value)
}

// Number is a whole number: 12,500.
func Number[T int32 | int64 | uint64](value T) string {
	return group(fmt.Sprint(value))
}

// Float is a number with as many decimals as it has: 2.5.
func Float(value float64) string {
	return strconv.FormatFloat(value, 'g', -1, 64)
}

// Decimal is an amount: 1,234.50.
func Decimal(value decimal.Decimal) string {
	whole, decimals, _ := strings.Cut(value.StringFixed(2), ".")
	return group(whole) + "." + decimals
}

// YesNo is Yes or No.
func YesNo(value bool) string {
	if value {
		return "Yes"
	}
	return "No"
}

// Date is a day: 1 Mar 2026.
func Date(value models.Date) string {
	return value.Time().Format("2 Jan 2006")
}

// Clock is a time of day: 09:30.
func Clock(value string) string {
	return strings.TrimSuffix(value, ":00")
}

// DateTime is a moment: 1 Mar 2026, 09:30 UTC.
func DateTime(value time.Time) string {
	return value.UTC().Format("2 Jan 2006, 15:04 UTC")
}

// Day is the day of a moment: 1 Mar 2026.
func Day(value time.Time) string {
	return value.UTC().Format("2 Jan 2006")
}

// Machine is a moment for the datetime attribute of a time element.
func Machine(value time.Time) string {
	return value.UTC().Format(time.RFC3339)
}

// group puts a comma before every three digits of a whole number.
func group(digits string) string {
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return sign + digits
}

// Tel is the address that dials a phone number.
func Tel(number string) string {
	return "tel:" + strings.Map(func(r rune) rune {
		if r == '+' || '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, number)
}
