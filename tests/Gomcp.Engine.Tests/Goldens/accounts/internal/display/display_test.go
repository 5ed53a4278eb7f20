package display

import (
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts/textstest"
)

func TestValuesReadAsPeopleWriteThem(t *testing.T) {
	ctx := textstest.Context(t)
	for got, want := range map[string]string{
		Number(ctx, int32(0)):                                "0",
		Number(ctx, int64(-1234567)):                         "-1,234,567",
		Number(ctx, uint64(999)):                             "999",
		Decimal(ctx, decimal.New(123456, -2)):                "1,234.56",
		Decimal(ctx, decimal.New(-5, -1)):                    "-0.50",
		Float(ctx, 2.5):                                      "2.5",
		YesNo(ctx, false):                                    "No",
		Clock("09:30:00"):                                    "09:30",
		Clock("09:30:15"):                                    "09:30:15",
		Clock("00:00:00"):                                    "00:00",
		Tel("+44 (20) 79"):                                   "tel:+442079",
		Date(ctx, models.Date{Year: 2026, Month: 3, Day: 1}): "1 Mar 2026",
		Optional(ctx, new(int32(7)), Number[int32]):          "7",
		Optional[int32](ctx, nil, Number):                    "",
		Text(models.JSON("{}")):                              "{}",
		DateTime(ctx, time.Unix(0, 0).UTC()):                 "1 Jan 1970, 00:00 UTC",
		Day(ctx, time.Unix(0, 0)):                            "1 Jan 1970",
		Machine(time.Unix(0, 0)):                             "1970-01-01T00:00:00Z",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
