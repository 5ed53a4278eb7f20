// Package display writes values for people to read: dates, numbers, yes and no. How a value stands in
// an input is package form's to say.
package display

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
)

// Maybe is the text of a value that may be missing, empty when it is.
func Maybe[T any](value *T, text func(T) string) string {
	if value == nil {
		return ""
	}
	return text(*value)
}

// Optional is Maybe for a text that depends on the language.
func Optional[T any](ctx context.Context, value *T, text func(context.Context, T) string) string {
	if value == nil {
		return ""
	}
	return text(ctx, *value)
}

// Text is a text as it is.
func Text[T ~string](value T) string {
	return string(value)
}

// Number is a whole number: 12,500.
func Number[T int32 | int64 | uint64](ctx context.Context, value T) string {
	return texts.From(ctx).Group(fmt.Sprint(value))
}

// Float is a number with as many decimals as it has: 2.5.
func Float(ctx context.Context, value float64) string {
	return strings.Replace(strconv.FormatFloat(value, 'g', -1, 64), ".", texts.Text(ctx, "app.format.decimal"), 1)
}

// Decimal is an amount: 1,234.50.
func Decimal(ctx context.Context, value decimal.Decimal) string {
	whole, decimals, _ := strings.Cut(value.StringFixed(2), ".")
	return texts.From(ctx).Group(whole) + texts.Text(ctx, "app.format.decimal") + decimals
}

// Tags puts commas between tags.
func Tags(value models.Tags) string {
	return value.String()
}

// YesNo is Yes or No.
func YesNo(ctx context.Context, value bool) string {
	if value {
		return texts.Text(ctx, "app.values.yes")
	}
	return texts.Text(ctx, "app.values.no")
}

// Date is a day: 1 Mar 2026.
func Date(ctx context.Context, value models.Date) string {
	return value.Time().Format(texts.Text(ctx, "app.format.date"))
}

// Clock is a time of day: 09:30.
func Clock(value string) string {
	return strings.TrimSuffix(value, ":00")
}

// DateTime is a moment: 1 Mar 2026, 09:30 UTC.
func DateTime(ctx context.Context, value time.Time) string {
	return value.UTC().Format(texts.Text(ctx, "app.format.datetime"))
}

// Day is the day of a moment: 1 Mar 2026.
func Day(ctx context.Context, value time.Time) string {
	return value.UTC().Format(texts.Text(ctx, "app.format.date"))
}

// Machine is a moment for the datetime attribute of a time element.
func Machine(value time.Time) string {
	return value.UTC().Format(time.RFC3339)
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

// Named is what a record is called, empty where there is none.
func Named[T any](record *T, name func(T) string) string {
	if record == nil {
		return ""
	}
	return name(*record)
}

// Names are what records are called: "Mugs, Cups".
func Names[T any](records []T, name func(T) string) string {
	all := make([]string, 0, len(records))
	for _, record := range records {
		all = append(all, name(record))
	}
	return strings.Join(all, ", ")
}
