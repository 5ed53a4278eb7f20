package form

import (
	"strconv"
	"time"

	"github.com/google/uuid"
	"github.com/shopspring/decimal"

	"example.com/accounts/internal/models"
)

// FromString is the text of a value that is one.
func FromString(value string) string {
	return value
}

// FromInt is the text of a whole number.
func FromInt[T int32 | int64](value T) string {
	return strconv.FormatInt(int64(value), 10)
}

// FromUint is the text of a whole number, or of the id of another record.
func FromUint(value uint64) string {
	return strconv.FormatUint(value, 10)
}

// FromFloat is the shortest text that reads back as the same number.
func FromFloat(value float64) string {
	return strconv.FormatFloat(value, 'g', -1, 64)
}

// FromDecimal is an amount with its two decimals.
func FromDecimal(value decimal.Decimal) string {
	return value.StringFixed(decimalScale)
}

// FromBool is what a ticked box sends, or "false".
func FromBool(value bool) string {
	return strconv.FormatBool(value)
}

// FromDate is a day as browsers send it.
func FromDate(value models.Date) string {
	return value.String()
}

// FromTime is a time of day as browsers send it: without seconds, when there are none.
func FromTime(value string) string {
	clock, err := time.Parse(clockSecondsLayout, value)
	if err != nil || clock.Second() != 0 {
		return value
	}
	return clock.Format(clockLayout)
}

// FromDateTime is a moment as browsers send it, in UTC: without seconds, when there are none.
func FromDateTime(value time.Time) string {
	value = value.UTC()
	if value.Second() != 0 {
		return value.Format(momentSecondsLayout)
	}
	return value.Format(momentLayout)
}

// FromUUID is an identifier in lower case.
func FromUUID(value uuid.UUID) string {
	return value.String()
}

// FromJSON is a document as it is stored.
func FromJSON(value models.JSON) string {
	return string(value)
}
