package choice

import (
	"fmt"
	"testing"

	"gorm.io/gorm"

	"example.com/accounts/internal/database/dbtest"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/web/ui"
)

// port is a record to choose.
type port struct {
	ID   uint64 `gorm:"primaryKey"`
	Name string `gorm:"size:100"`
}

func (port) TableName() string {
	return "test_ports"
}

var ports = Records[port]{
	Value: "id",
	Title: "name",
	Text:  true,
	Key:   ID,
	Option: func(p port) ui.Option {
		return ui.Option{Value: form.FromUint(p.ID), Label: p.Name}
	},
}

func open(t *testing.T, n int) *gorm.DB {
	t.Helper()
	db := dbtest.OpenEmpty(t)
	if err := db.Migrator().CreateTable(&port{}); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		if err := gorm.G[port](db).Create(t.Context(), &port{Name: fmt.Sprintf("Port %03d", i+1)}); err != nil {
			t.Fatal(err)
		}
	}
	return db
}

func load(t *testing.T, db *gorm.DB, chosen []string, search string) Set {
	t.Helper()
	set, err := ports.Load(t.Context(), db, chosen, search)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func TestFewAreAllOffered(t *testing.T) {
	set := load(t, open(t, Few), nil, "")
	if set.Many || set.More || len(set.Options) != Few || set.Options[0].Label != "Port 001" {
		t.Errorf("got %+v", set)
	}
}

func TestManyAreSearched(t *testing.T) {
	db := open(t, Few+70)
	set := load(t, db, []string{"1", "x", ""}, "PORT 05")
	if !set.Many || set.More {
		t.Errorf("got %+v", set)
	}
	if len(set.Options) != 11 || set.Options[0].Value != "1" || set.Options[1].Label != "Port 050" {
		t.Errorf("got %+v, want the chosen one and then ten that were found", set.Options)
	}
	if set = load(t, db, nil, ""); !set.More || len(set.Options) != Few {
		t.Errorf("without a search: %d options, more: %t", len(set.Options), set.More)
	}
	for _, nothing := range []string{"%", "_", "no such port", "' OR 1=1", "\x00\xff"} {
		if set = load(t, db, nil, nothing); nothing != "\x00\xff" && len(set.Options) != 0 {
			t.Errorf("%q found %v", nothing, set.Options)
		}
	}
}

func TestAChosenOneIsOfferedOnce(t *testing.T) {
	set := load(t, open(t, Few+1), []string{"7"}, "port 007")
	if len(set.Options) != 1 {
		t.Errorf("got %v", set.Options)
	}
}

func TestSearchesAreToldFromForms(t *testing.T) {
	for name, test := range map[string]struct {
		values form.Values
		want   bool
	}{
		"a form":          {form.Values{"port_id": "1"}, false},
		"searched before": {form.Values{"port_id-search": "x", "port_id-searched": "x"}, false},
		"another text":    {form.Values{"port_id-search": "xy", "port_id-searched": "x"}, true},
		"the button":      {form.Values{"port_id-search": "x", "port_id-searched": "x", "port_id-find": "1"}, true},
	} {
		if got := IsSearch(test.values); got != test.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
