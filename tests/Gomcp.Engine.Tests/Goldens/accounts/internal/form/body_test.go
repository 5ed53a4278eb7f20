package form

import (
	"encoding/json"
	"errors"
	"maps"
	"strings"
	"testing"
)

var parcel = []Field{
	{Name: "name", Kind: String, Required: true},
	{Name: "price", Kind: Decimal},
	{Name: "count", Kind: Int},
	{Name: "sent", Kind: Bool},
	{Name: "sent_at", Kind: DateTime},
	{Name: "opens", Kind: Time},
	{Name: "extra", Kind: JSON},
	{Name: "owner_id", Kind: Reference},
}

func TestABodyIsReadLikeAForm(t *testing.T) {
	body := `{"name": " Mug ", "price": 24.50, "count": 3, "sent": true, "sent_at": "2026-03-01T10:30:00+01:00",
		"opens": "09:30", "extra": {"a": [1]}, "owner_id": 7, "id": 1}`
	values, problems, err := Decode(t.Context(), strings.NewReader(body), parcel, "id")
	if err != nil || len(problems) > 0 {
		t.Fatal(problems, err)
	}
	want := Values{
		"name":     "Mug",
		"price":    "24.50",
		"count":    "3",
		"sent":     "true",
		"sent_at":  "2026-03-01T09:30:00",
		"opens":    "09:30",
		"extra":    `{"a": [1]}`,
		"owner_id": "7",
	}
	if !maps.Equal(values, want) {
		t.Errorf("read %v", values)
	}

	text, err := json.Marshal(Encode(values, parcel))
	if err != nil || string(text) != `{"name":"Mug","price":"24.50","count":3,"sent":true,"sent_at":"2026-03-01T09:30:00Z",`+
		`"opens":"09:30:00","extra":{"a":[1]},"owner_id":7}` {
		t.Errorf("written %s, %v", text, err)
	}
}

func TestAValueOfAnotherTypeIsNamed(t *testing.T) {
	for body, field := range map[string]string{
		`{"name": 5}`:             "name",
		`{"name": ["a"]}`:         "name",
		`{"price": true}`:         "price",
		`{"count": "3"}`:          "count",
		`{"sent": "true"}`:        "sent",
		`{"sent": 1}`:             "sent",
		`{"owner_id": "7"}`:       "owner_id",
		`{"sent_at": 1772353800}`: "sent_at",
		`{"admin": true}`:         "admin",
	} {
		_, problems, err := Decode(t.Context(), strings.NewReader(body), parcel)
		if err != nil || problems.Of(field) == "" {
			t.Errorf("%s: %v, %v", body, problems, err)
		}
	}
	values, problems, err := Decode(t.Context(), strings.NewReader(`{"price": "24.50", "count": null}`), parcel)
	if err != nil || len(problems) > 0 || values["price"] != "24.50" || values["count"] != "" {
		t.Errorf("%v, %v, %v", values, problems, err)
	}
}

func TestABodyThatIsNoObjectIsRefused(t *testing.T) {
	for _, body := range []string{"", "null", "[]", "{", `{"name": "a"} {}`, "name=Mug", "5"} {
		if _, _, err := Decode(t.Context(), strings.NewReader(body), parcel); !errors.Is(err, ErrBody) {
			t.Errorf("%s: %v", body, err)
		}
	}
}
