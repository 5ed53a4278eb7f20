package specimen

import (
	"context"
	"fmt"
	"net/url"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/shopspring/decimal"
	"gorm.io/gorm"

	"example.com/sink/internal/database/dbtest"
	"example.com/sink/internal/form"
	"example.com/sink/internal/listing"
	"example.com/sink/internal/models"
)

// fixture is an empty table of specimens, and what specimens refer to.
type fixture struct {
	db         *gorm.DB
	repository *Repository
	service    *Service
	category   models.Category
}

func newFixture(t testing.TB) fixture {
	t.Helper()
	db := dbtest.Open(t)
	repository := NewRepository(db)
	f := fixture{
		db:         db,
		repository: repository,
		service:    NewService(repository),
	}
	const n = 1
	f.category = models.Category{
		Name: fmt.Sprintf("Name %d", n),
	}
	if err := gorm.G[models.Category](db).Create(t.Context(), &f.category); err != nil {
		t.Fatal(err)
	}
	return f
}

// full is the n-th specimen with every field filled in.
func (f fixture) full(n int) Input {
	return Input{
		ReqString:          fmt.Sprintf("Req string %d", n),
		ReqText:            fmt.Sprintf("Req text %d\nwith a second line", n),
		ReqInt:             int32(12 + n),
		ReqInt64:           int64(12 + n),
		ReqUint:            uint64(12 + n),
		ReqFloat:           0 + float64(n)/16,
		ReqDecimal:         decimal.New(2450+int64(n), -2),
		ReqBool:            true,
		ReqDate:            models.Date{Year: 2026, Month: 3, Day: n},
		ReqTime:            fmt.Sprintf("09:%02d:00", n),
		ReqDatetime:        time.Date(2026, 3, n, 9, 30, 0, 0, time.UTC),
		ReqUUID:            uuid.NewSHA1(uuid.NameSpaceURL, fmt.Append(nil, n)),
		ReqEmail:           fmt.Sprintf("name%d@example.com", n),
		ReqURL:             fmt.Sprintf("https://example.com/%d", n),
		ReqPhone:           fmt.Sprintf("+44 20 7946 %04d", n),
		ReqSlug:            fmt.Sprintf("slug-%d", n),
		ReqJSON:            models.JSON(fmt.Sprintf(`[%d]`, n)),
		ReqEnum:            models.SpecimenReqEnumLow,
		OptString:          new([]string{"WX8835", "KY9280", "FZ1515", "TZ3060", "NA5315", "CB8640", "WC0997"}[n%7]),
		OptText:            new(fmt.Sprintf("Opt text %d\nwith a second line", n)),
		OptInt:             new(int32(12 + n)),
		OptInt64:           new(int64(12 + n)),
		OptUint:            new(uint64(12 + n)),
		OptFloat:           new(0 + float64(n)/16),
		OptDecimal:         new(decimal.New(2450+int64(n), -2)),
		OptBool:            new(true),
		OptDate:            new(models.Date{Year: 2026, Month: 3, Day: n}),
		OptTime:            new(fmt.Sprintf("09:%02d:00", n)),
		OptDatetime:        new(time.Date(2026, 3, n, 9, 30, 0, 0, time.UTC)),
		OptUUID:            new(uuid.NewSHA1(uuid.NameSpaceURL, fmt.Append(nil, n))),
		OptEmail:           new(fmt.Sprintf("name%d@example.com", n)),
		OptURL:             new(fmt.Sprintf("https://example.com/%d", n)),
		OptPhone:           new(fmt.Sprintf("+44 20 7946 %04d", n)),
		OptSlug:            new(fmt.Sprintf("slug-%d", n)),
		OptJSON:            new(models.JSON(fmt.Sprintf(`[%d]`, n))),
		OptEnum:            new(models.SpecimenOptEnumSea),
		DefString:          fmt.Sprintf("Def string %d", n),
		DefDate:            models.Date{Year: 2026, Month: 3, Day: n},
		DefBool:            true,
		DefFloat:           0 + float64(n)/16,
		DefEnum:            models.SpecimenDefEnumX1,
		ParentID:           nil,
		FirstCategoryID:    f.category.ID,
		SecondCategoryID:   new(f.category.ID),
		LabelIDs:           []uint64{f.category.ID},
		SimilarSpecimenIDs: nil,
	}
}

// least is the n-th specimen with no more than it needs.
func (f fixture) least(n int) Input {
	input := f.full(n)
	input.ReqBool = false
	input.OptString = nil
	input.OptText = nil
	input.OptInt = nil
	input.OptInt64 = nil
	input.OptUint = nil
	input.OptFloat = nil
	input.OptDecimal = nil
	input.OptBool = nil
	input.OptDate = nil
	input.OptTime = nil
	input.OptDatetime = nil
	input.OptUUID = nil
	input.OptEmail = nil
	input.OptURL = nil
	input.OptPhone = nil
	input.OptSlug = nil
	input.OptJSON = nil
	input.OptEnum = nil
	input.DefBool = false
	input.ParentID = nil
	input.SecondCategoryID = nil
	input.LabelIDs = nil
	input.SimilarSpecimenIDs = nil
	return input
}

// create stores what input says.
func (f fixture) create(t testing.TB, input Input) models.Specimen {
	t.Helper()
	specimen, err := f.service.Create(t.Context(), input)
	if err != nil {
		t.Fatalf("create: %v", err)
	}
	return specimen
}

// read is a query as it would come from an address.
func read(query string) listing.Query {
	values, _ := url.ParseQuery(query)
	return list.Read(context.Background(), values)
}

// entries is what the form sends for an input.
func entries(input Input) url.Values {
	sent := url.Values{}
	for name, value := range filled(input.specimen()) {
		sent.Set(name, value)
	}
	return sent
}

// change is entries with one of them changed.
func change(sent url.Values, name, value string) url.Values {
	changed := url.Values{}
	for key := range sent {
		changed.Set(key, sent.Get(key))
	}
	changed.Set(name, value)
	return changed
}

// names are the names of specimens in their order.
func names(specimens []models.Specimen) []string {
	all := make([]string, 0, len(specimens))
	for _, specimen := range specimens {
		all = append(all, specimen.String())
	}
	return all
}

// stored is a specimen as the form would show it.
func (f fixture) stored(t testing.TB, id uint64) form.Values {
	t.Helper()
	specimen, err := f.repository.Get(t.Context(), id)
	if err != nil {
		t.Fatalf("get: %v", err)
	}
	return filled(specimen)
}
