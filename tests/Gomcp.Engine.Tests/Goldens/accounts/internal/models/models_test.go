package models

import (
	"encoding/json"
	"testing"
	"time"
)

func TestDateIsADayEverywhere(t *testing.T) {
	want := Date{Year: 2026, Month: time.March, Day: 4}
	for _, stored := range []any{
		"2026-03-04",
		[]byte("2026-03-04"),
		"2026-03-04 00:00:00+00:00",
		time.Date(2026, 3, 4, 23, 59, 0, 0, time.FixedZone("", -11*3600)),
	} {
		var got Date
		if err := got.Scan(stored); err != nil || got != want {
			t.Errorf("%v became %v, %v", stored, got, err)
		}
	}
	for _, stored := range []any{nil, 7, "", "2026-3-4", "2026-02-30"} {
		var got Date
		if err := got.Scan(stored); err == nil {
			t.Errorf("%v became %v", stored, got)
		}
	}
	if value, err := want.Value(); err != nil || value != "2026-03-04" {
		t.Errorf("stored as %v, %v", value, err)
	}
	if !want.Before(Date{Year: 2026, Month: time.March, Day: 5}) || want.Before(want) {
		t.Error("Before is wrong")
	}
	text, err := json.Marshal(map[string]*Date{"day": &want, "none": nil})
	if err != nil || string(text) != `{"day":"2026-03-04","none":null}` {
		t.Errorf("JSON is %s, %v", text, err)
	}
}

func TestJSONStaysADocument(t *testing.T) {
	var row struct {
		Data JSON
	}
	if err := json.Unmarshal([]byte(`{"Data": {"a": [1]}}`), &row); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(row)
	if err != nil || string(text) != `{"Data":{"a":[1]}}` {
		t.Errorf("JSON is %s, %v", text, err)
	}
	for _, stored := range []any{`{"b": 2}`, []byte(`{"b": 2}`)} {
		var got JSON
		if err := got.Scan(stored); err != nil || got != `{"b": 2}` {
			t.Errorf("%v became %v, %v", stored, got, err)
		}
	}
}
