package change_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/database/change"
	"example.com/accounts/internal/database/dbtest"
)

type port struct {
	ID uint64 `gorm:"primaryKey"`
}

func (port) TableName() string { return "ports" }

type boat struct {
	ID     uint64 `gorm:"primaryKey"`
	Name   string `gorm:"size:40;not null;uniqueIndex:uq_boats_name"`
	Length int32  `gorm:"type:integer;not null;check:chk_boats_length,length > 0"`
	Sail   string `gorm:"size:20;not null"`
	PortID uint64 `gorm:"not null;index:idx_boats_port_id"`
	Port   *port  `gorm:"foreignKey:PortID;constraint:fk_boats_port_id,OnDelete:RESTRICT"`
}

func (boat) TableName() string { return "boats" }

type newBoat struct {
	Name   string  `gorm:"type:text;not null"`
	Metres int64   `gorm:"type:bigint;not null;check:chk_boats_metres,metres > 0 AND metres < 100"`
	Number string  `gorm:"size:20;not null;uniqueIndex:uq_boats_number"`
	Crew   int32   `gorm:"type:integer;not null;check:chk_boats_crew,crew >= 1"`
	PortID *uint64 `gorm:"index:idx_boats_port_id"`
	Port   *port   `gorm:"foreignKey:PortID;constraint:fk_boats_port_id,OnDelete:SET NULL"`
}

func harbour() []*gormigrate.Migration {
	boats := change.Table("boats")
	before := &boat{}
	after := &newBoat{}
	return []*gormigrate.Migration{
		{
			ID:       "0001_create_boats",
			Migrate:  func(tx *gorm.DB) error { return tx.Migrator().CreateTable(&port{}, before) },
			Rollback: func(tx *gorm.DB) error { return tx.Migrator().DropTable("boats", "ports") },
		},
		{
			ID: "0002_change_boats",
			Migrate: change.Run(
				boats.Refuse("NOT (length > 0 AND length < 100)", "length is out of its limits"),
				boats.SetAside("set_aside_0002", "sail"),
				boats.DropConstraint("fk_boats_port_id"),
				boats.DropConstraint("chk_boats_length"),
				boats.DropIndex("uq_boats_name"),
				boats.RenameColumn("length", "metres"),
				boats.DropColumn("sail"),
				boats.AlterColumn(after, "Name"),
				boats.AlterColumn(after, "Metres"),
				boats.AlterColumn(after, "PortID"),
				boats.AddColumn(after, "Number"),
				boats.AddColumn(after, "Crew"),
				boats.BringBack("set_aside_0002_back", "number", "crew"),
				boats.Fill("number", change.Numbered("B%d")),
				boats.AlterColumn(after, "Number"),
				boats.Fill("crew", change.Always(1)),
				boats.AlterColumn(after, "Crew"),
				boats.CreateIndex(after, "uq_boats_number"),
				boats.CreateConstraint(after, "chk_boats_metres"),
				boats.CreateConstraint(after, "chk_boats_crew"),
				boats.CreateConstraint(after, "fk_boats_port_id"),
			),
			Rollback: change.Run(
				boats.Longest("name", 40),
				boats.Distinct("name"),
				boats.Refuse("port_id IS NULL", "there is no port"),
				boats.SetAside("set_aside_0002_back", "number", "crew"),
				boats.DropConstraint("fk_boats_port_id"),
				boats.DropConstraint("chk_boats_metres"),
				boats.DropConstraint("chk_boats_crew"),
				boats.DropIndex("uq_boats_number"),
				boats.RenameColumn("metres", "length"),
				boats.DropColumn("number"),
				boats.DropColumn("crew"),
				boats.AlterColumn(before, "Name"),
				boats.AlterColumn(before, "Length"),
				boats.AlterColumn(before, "PortID"),
				boats.AddColumn(before, "Sail"),
				boats.BringBack("set_aside_0002", "sail"),
				boats.Fill("sail", change.Always("")),
				boats.AlterColumn(before, "Sail"),
				boats.CreateIndex(before, "uq_boats_name"),
				boats.CreateConstraint(before, "chk_boats_length"),
				boats.CreateConstraint(before, "fk_boats_port_id"),
			),
		},
		{
			ID: "0003_drop_boats",
			Migrate: change.Run(
				boats.SetAsideWhole("set_aside_0003"),
				boats.Drop(),
			),
			Rollback: change.Run(
				boats.Create(before),
				boats.BringBackWhole("set_aside_0003", "id", "name", "length", "sail", "port_id"),
			),
		},
	}
}

type visit struct {
	BoatID uint64 `gorm:"primaryKey;autoIncrement:false"`
	PortID uint64 `gorm:"primaryKey;autoIncrement:false;index:idx_visits_port_id"`
	Boat   *boat  `gorm:"foreignKey:BoatID;constraint:fk_visits_boat_id,OnDelete:CASCADE"`
	Port   *port  `gorm:"foreignKey:PortID;constraint:fk_visits_port_id,OnDelete:CASCADE"`
}

func (visit) TableName() string { return "visits" }

// openHarbour has one port with two boats.
func openHarbour(t *testing.T) (*gorm.DB, database.Kind) {
	t.Helper()
	db := dbtest.OpenEmpty(t)
	kind := database.KindOf(db)
	if err := database.Migrate(t.Context(), db, kind, harbour()[:1]); err != nil {
		t.Fatal(err)
	}
	for _, row := range []any{
		&port{ID: 7},
		&boat{Name: "Tern", Length: 9, Sail: "red", PortID: 7},
		&boat{Name: "Skua", Length: 12, Sail: "white", PortID: 7},
	} {
		if err := db.Create(row).Error; err != nil {
			t.Fatal(err)
		}
	}
	return db, kind
}

// rows are the values of columns, a line for each row. No two calls send the same statement: PostgreSQL
// would remember the types of the first.
func rows(t *testing.T, db *gorm.DB, call int, columns string) string {
	t.Helper()
	names := strings.Split(columns, ", ")
	found, err := db.Raw(fmt.Sprintf("SELECT %s FROM boats ORDER BY id /* %d */", columns, call)).Rows()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = found.Close() }()
	var all strings.Builder
	for found.Next() {
		values := make([]any, len(names))
		for i := range values {
			values[i] = new(string)
		}
		if err := found.Scan(values...); err != nil {
			t.Fatal(err)
		}
		for _, value := range values {
			fmt.Fprintf(&all, "%s ", *value.(*string))
		}
		all.WriteString("\n")
	}
	return all.String()
}

func TestNothingIsLostUpAndDown(t *testing.T) {
	db, kind := openHarbour(t)
	before := rows(t, db, 0, "id, name, length, sail, port_id")
	for round := range 3 {
		if err := database.Migrate(t.Context(), db, kind, harbour()[:2]); err != nil {
			t.Fatal(err)
		}
		if round == 0 {
			if err := db.Exec("UPDATE boats SET crew = 4 WHERE id = 2").Error; err != nil {
				t.Fatal(err)
			}
		}
		want := "1 Tern 9 B1 1 7 \n2 Skua 12 B2 4 7 \n"
		if got := rows(t, db, 2*round+1, "id, name, metres, number, crew, port_id"); got != want {
			t.Errorf("up: %q, want %q", got, want)
		}
		if err := database.Rollback(t.Context(), db, kind, harbour()[:2]); err != nil {
			t.Fatal(err)
		}
		if got := rows(t, db, 2*round+2, "id, name, length, sail, port_id"); got != before {
			t.Errorf("down: %q, want %q", got, before)
		}
	}
	if err := db.Create(&boat{Name: "Tern", Length: 1, PortID: 7}).Error; err == nil {
		t.Error("the name is no longer unique")
	}
	if err := db.Create(&boat{Name: "Gull", Length: 0, PortID: 7}).Error; err == nil {
		t.Error("the length is no longer checked")
	}
	if err := db.Exec("DELETE FROM ports").Error; err == nil {
		t.Error("the foreign key is gone")
	}
}

func TestADroppedTableComesBackWithItsRows(t *testing.T) {
	db, kind := openHarbour(t)
	before := rows(t, db, 0, "id, name, length, sail, port_id")
	all := []*gormigrate.Migration{harbour()[0], harbour()[2]}
	if err := database.Migrate(t.Context(), db, kind, all); err != nil {
		t.Fatal(err)
	}
	if err := database.Rollback(t.Context(), db, kind, all); err != nil {
		t.Fatal(err)
	}
	if got := rows(t, db, 1, "id, name, length, sail, port_id"); got != before {
		t.Errorf("back: %q, want %q", got, before)
	}
	next := boat{Name: "Gull", Length: 5, PortID: 7}
	if err := db.Create(&next).Error; err != nil || next.ID != 3 {
		t.Errorf("the next boat has id %d, %v", next.ID, err)
	}
}

func TestDroppedLinksComeBackWhereTheirEndsAre(t *testing.T) {
	db, kind := openHarbour(t)
	visits := change.Table("visits")
	ends := []change.End{{Column: "boat_id", Table: "boats"}, {Column: "port_id", Table: "ports"}}
	all := []*gormigrate.Migration{harbour()[0], {
		ID:       "0004_create_visits",
		Migrate:  change.Run(visits.Create(&visit{}), visits.BringBackLinks("set_aside_0004_back", ends[0], ends[1])),
		Rollback: change.Run(visits.SetAsideLinks("set_aside_0004_back"), visits.Drop()),
	}, {
		ID:       "0005_drop_visits",
		Migrate:  change.Run(visits.SetAsideLinks("set_aside_0005"), visits.Drop()),
		Rollback: change.Run(visits.Create(&visit{}), visits.BringBackLinks("set_aside_0005", ends[0], ends[1])),
	}}
	if err := database.Migrate(t.Context(), db, kind, all[:2]); err != nil {
		t.Fatal(err)
	}
	if err := db.Create([]visit{{BoatID: 1, PortID: 7}, {BoatID: 2, PortID: 7}}).Error; err != nil {
		t.Fatal(err)
	}
	count := func(want int64) {
		t.Helper()
		var n int64
		if err := db.Table("visits").Count(&n).Error; err != nil || n != want {
			t.Errorf("%d links, want %d; %v", n, want, err)
		}
	}
	for range 2 {
		if err := database.Migrate(t.Context(), db, kind, all); err != nil {
			t.Fatal(err)
		}
		if err := database.Rollback(t.Context(), db, kind, all); err != nil {
			t.Fatal(err)
		}
		count(2)
		if err := database.Rollback(t.Context(), db, kind, all[:2]); err != nil {
			t.Fatal(err)
		}
		if err := database.Migrate(t.Context(), db, kind, all[:2]); err != nil {
			t.Fatal(err)
		}
		count(2)
	}
	if err := database.Migrate(t.Context(), db, kind, all); err != nil {
		t.Fatal(err)
	}
	if err := db.Delete(&boat{ID: 2}).Error; err != nil {
		t.Fatal(err)
	}
	if err := database.Rollback(t.Context(), db, kind, all); err != nil {
		t.Fatal(err)
	}
	count(1)
}

type crane struct {
	ID        uint64  `gorm:"primaryKey"`
	Name      *string `gorm:"size:20"`
	Tons      *int32  `gorm:"type:integer"`
	UpdatedAt time.Time
}

func (crane) TableName() string { return "cranes" }

type newCrane struct {
	Name string `gorm:"size:20;not null"`
	Tons int32  `gorm:"type:integer;not null"`
}

func TestWhatWasEmptyIsEmptyAgain(t *testing.T) {
	db := dbtest.OpenEmpty(t)
	kind := database.KindOf(db)
	cranes := change.Table("cranes")
	all := []*gormigrate.Migration{{
		ID:       "0001_create_cranes",
		Migrate:  change.Run(cranes.Create(&crane{})),
		Rollback: change.Run(cranes.Drop()),
	}, {
		ID: "0002_change_cranes",
		Migrate: change.Run(
			cranes.SetAsideEmpty("set_aside_0002_empty", "name", "tons"),
			cranes.Fill("name", change.Numbered("C%d")),
			cranes.AlterColumn(&newCrane{}, "Name"),
			cranes.Fill("tons", change.Always(7)),
			cranes.AlterColumn(&newCrane{}, "Tons"),
		),
		Rollback: change.Run(
			cranes.AlterColumn(&crane{}, "Name"),
			cranes.AlterColumn(&crane{}, "Tons"),
			cranes.EmptyAgain("set_aside_0002_empty", "name", "tons"),
		),
	}}
	if err := database.Migrate(t.Context(), db, kind, all[:1]); err != nil {
		t.Fatal(err)
	}
	name, tons := "Big", int32(7)
	if err := db.Create([]crane{{Name: &name}, {Tons: &tons}, {}}).Error; err != nil {
		t.Fatal(err)
	}
	empty := func(condition string) (n int64) {
		t.Helper()
		if err := db.Table("cranes").Where(condition).Count(&n).Error; err != nil {
			t.Fatal(err)
		}
		return n
	}
	for range 2 {
		if err := database.Migrate(t.Context(), db, kind, all); err != nil {
			t.Fatal(err)
		}
		if n := empty("name IN ('Big', 'C2', 'C3') AND tons = 7"); n != 3 {
			t.Errorf("%d rows are filled, want 3", n)
		}
		if err := database.Rollback(t.Context(), db, kind, all); err != nil {
			t.Fatal(err)
		}
		if names, tons := empty("name IS NULL"), empty("tons IS NULL"); names != 2 || tons != 2 {
			t.Errorf("%d names and %d tons are empty, want 2 and 2", names, tons)
		}
	}
	if err := database.Migrate(t.Context(), db, kind, all); err != nil {
		t.Fatal(err)
	}
	if err := db.Model(&crane{ID: 3}).Update("name", "Mine").Error; err != nil {
		t.Fatal(err)
	}
	if err := database.Rollback(t.Context(), db, kind, all); err != nil {
		t.Fatal(err)
	}
	if n := empty("name = 'Mine' AND tons = 7"); n != 1 {
		t.Error("a row that was changed lost what it had")
	}
}

func TestRowsWithoutAPlaceStopAMigrationBeforeAnythingIsChanged(t *testing.T) {
	db, kind := openHarbour(t)
	if err := db.Exec("UPDATE boats SET length = 120 WHERE id = 2").Error; err != nil {
		t.Fatal(err)
	}
	before := rows(t, db, 0, "id, name, length, sail, port_id")
	err := database.Migrate(t.Context(), db, kind, harbour()[:2])
	if err == nil || !strings.Contains(err.Error(), "length is out of its limits") || !strings.Contains(err.Error(), "id 2") {
		t.Errorf("got %v", err)
	}
	if got := rows(t, db, 1, "id, name, length, sail, port_id"); got != before {
		t.Errorf("rows are %q, want %q", got, before)
	}
}
