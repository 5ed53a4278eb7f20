package specimen

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

func TestAValueThatAnotherSpecimenHasIsRefused(t *testing.T) {
	f := newFixture(t)
	first := f.create(t, f.full(1))
	second := f.create(t, f.full(2))

	t.Run("req_string", func(t *testing.T) {
		input := f.full(3)
		input.ReqString = first.ReqString
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "req_string")
		err = f.service.Update(t.Context(), second.ID, input)
		wantProblem(t, err, "req_string")
	})

	t.Run("req_uuid", func(t *testing.T) {
		input := f.full(3)
		input.ReqUUID = first.ReqUUID
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "req_uuid")
		err = f.service.Update(t.Context(), second.ID, input)
		wantProblem(t, err, "req_uuid")
	})

	t.Run("req_email", func(t *testing.T) {
		input := f.full(3)
		input.ReqEmail = first.ReqEmail
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "req_email")
		err = f.service.Update(t.Context(), second.ID, input)
		wantProblem(t, err, "req_email")
	})

	t.Run("req_slug", func(t *testing.T) {
		input := f.full(3)
		input.ReqSlug = first.ReqSlug
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "req_slug")
		err = f.service.Update(t.Context(), second.ID, input)
		wantProblem(t, err, "req_slug")
	})

	t.Run("opt_int64", func(t *testing.T) {
		input := f.full(3)
		input.OptInt64 = first.OptInt64
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "opt_int64")
		err = f.service.Update(t.Context(), second.ID, input)
		wantProblem(t, err, "opt_int64")
	})

	t.Run("opt_slug", func(t *testing.T) {
		input := f.full(3)
		input.OptSlug = first.OptSlug
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "opt_slug")
		err = f.service.Update(t.Context(), second.ID, input)
		wantProblem(t, err, "opt_slug")
	})

	if err := f.service.Update(t.Context(), first.ID, f.full(1)); err != nil {
		t.Errorf("the first may keep its own values: %v", err)
	}
}

func TestAReferenceToNothingIsRefused(t *testing.T) {
	f := newFixture(t)

	t.Run("parent_id", func(t *testing.T) {
		input := f.full(1)
		input.ParentID = new(uint64(999))
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "parent_id")
	})

	t.Run("first_category_id", func(t *testing.T) {
		input := f.full(1)
		input.FirstCategoryID = uint64(999)
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "first_category_id")
	})

	t.Run("second_category_id", func(t *testing.T) {
		input := f.full(1)
		input.SecondCategoryID = new(uint64(999))
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "second_category_id")
	})

	before := f.create(t, f.full(2))

	t.Run("label_ids", func(t *testing.T) {
		input := f.full(1)
		input.LabelIDs = []uint64{999}
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "label_ids")
		err = f.service.Update(t.Context(), before.ID, input)
		wantProblem(t, err, "label_ids")
	})

	t.Run("similar_specimen_ids", func(t *testing.T) {
		input := f.full(1)
		input.SimilarSpecimenIDs = []uint64{999}
		_, err := f.service.Create(t.Context(), input)
		wantProblem(t, err, "similar_specimen_ids")
		err = f.service.Update(t.Context(), before.ID, input)
		wantProblem(t, err, "similar_specimen_ids")
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
