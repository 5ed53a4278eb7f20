package category

import (
	"context"
	"errors"
	"testing"

	"example.com/sink/internal/form"
)

// wantProblem checks that err is a message beside one field, and no other.
func wantProblem(t *testing.T, err error, field string) {
	t.Helper()
	var problems form.Errors
	if !errors.As(err, &problems) {
		t.Fatalf("got %v, want a message for %s", err, field)
	}
	if len(problems) != 1 || problems.Of(field) == "" {
		t.Errorf("got %v, want a message for %s", problems, field)
	}
}

func TestAValueThatAnotherCategoryHasIsRefused(t *testing.T) {
	f := newFixture(t)
	first := f.create(t, f.full(1))
	second := f.create(t, f.full(2))

	t.Run("name", func(t *testing.T) {
		input := f.full(3)
		input.Name = first.Name
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "name")
		err = f.service.Update(t.Context(), second.ID, input)
		wantProblem(t, err, "name")
	})

	if err := f.service.Update(t.Context(), first.ID, f.full(1)); err != nil {
		t.Errorf("the first may keep its own values: %v", err)
	}
}

func TestAReferenceToNothingIsRefused(t *testing.T) {
	f := newFixture(t)

	t.Run("favourite_id", func(t *testing.T) {
		input := f.full(1)
		input.FavouriteID = new(uint64(999))
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "favourite_id")
	})
}

func TestTheServiceHandsErrorsOfTheRequestOn(t *testing.T) {
	f := newFixture(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := f.service.List(ctx, read("")); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want that the request was cancelled", err)
	}
}
