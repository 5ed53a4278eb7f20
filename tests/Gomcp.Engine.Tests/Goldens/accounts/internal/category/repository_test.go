package category

import (
	"errors"
	"maps"
	"testing"

	"example.com/accounts/internal/models"
)

func TestCreateStoresEveryField(t *testing.T) {
	f := newFixture(t)
	for n, input := range []Input{f.full(1), f.least(2)} {
		category := f.create(t, input)
		if got, want := f.stored(t, category.ID), filled(input.category()); !maps.Equal(got, want) {
			t.Errorf("input %d: stored %v, want %v", n, got, want)
		}
	}
}

func TestUpdateChangesAndClearsFields(t *testing.T) {
	f := newFixture(t)
	before := f.create(t, f.full(1))
	for _, input := range []Input{f.least(2), f.full(3), f.least(3)} {
		if err := f.service.Update(t.Context(), before.ID, input); err != nil {
			t.Fatal(err)
		}
		if got, want := f.stored(t, before.ID), filled(input.category()); !maps.Equal(got, want) {
			t.Errorf("stored %v, want %v", got, want)
		}
	}
	after, err := f.repository.Get(t.Context(), before.ID)
	if err != nil {
		t.Fatal(err)
	}
	if !after.CreatedAt.Equal(before.CreatedAt) || !after.UpdatedAt.After(before.UpdatedAt) {
		t.Errorf("created %v → %v, updated %v → %v", before.CreatedAt, after.CreatedAt, before.UpdatedAt, after.UpdatedAt)
	}
}

func TestWhatIsNotThereIsNotFound(t *testing.T) {
	f := newFixture(t)
	_, getErr := f.repository.Get(t.Context(), 999)
	for name, err := range map[string]error{
		"get":    getErr,
		"update": f.service.Update(t.Context(), 999, f.full(1)),
		"delete": f.repository.Delete(t.Context(), 999),
	} {
		if !errors.Is(err, models.ErrNotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDeleteRemovesOnlyTheOne(t *testing.T) {
	f := newFixture(t)
	gone := f.create(t, f.full(1))
	left := f.create(t, f.full(2))
	if err := f.repository.Delete(t.Context(), gone.ID); err != nil {
		t.Fatal(err)
	}
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil {
		t.Fatal(err)
	}
	if len(page.Items) != 1 || page.Items[0].ID != left.ID {
		t.Errorf("left: %v", names(page.Items))
	}
}
