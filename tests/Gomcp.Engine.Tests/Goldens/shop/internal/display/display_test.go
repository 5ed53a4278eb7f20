package display

import (
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"example.com/shop/internal/models"
)

func TestValuesReadAsPeopleWriteThem(t *testing.T) {
	for got, want := range map[string]string{
		Number(int32(0)):                 "0",
		Number(int64(-1234567)):          "-1,234,567",
		Number(uint64(999)):              "999",
		Decimal(decimal.New(123456, -2)): "1,234.56",
		Decimal(decimal.New(-5, -1)):     "-0.50",
		Float(2.5):                       "2.5",
		YesNo(false):                     "No",
		Clock("09:30:00"):                "09:30",
		Clock("09:30:15"):                "09:30:15",
		Clock("00:00:00"):                "00:00",
		Tel("+44 (20) 79"):               "tel:+442079",
		Date(models.Date{Year: 2026, Month: 3, Day: 1}): "1 Mar 2026",
		Maybe(new(int32(7)), Number[int32]):             "7",
		Maybe[int32](nil, Number):                       "",
		Text(models.JSON("{}")):                         "{}",
		DateTime(time.Unix(0, 0).UTC()):                 "1 Jan 1970, 00:00 UTC",
		Day(time.Unix(0, 0)):                            "1 Jan 1970",
		Machine(time.Unix(0, 0)):                        "1970-01-01T00:00:00Z",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
