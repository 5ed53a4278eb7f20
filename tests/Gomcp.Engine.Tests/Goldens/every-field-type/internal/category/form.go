package category

import (
	"context"

	"example.com/sink/internal/display"
	"example.com/sink/internal/form"
	"example.com/sink/internal/models"
)

// The fields of the form. Their rules are checked here and stated by the page's HTML attributes.

var nameField = form.Field{
	Name:      "name",
	Label:     "pages.categories.fields.name.label",
	Noun:      "pages.categories.fields.name.noun",
	Kind:      form.String,
	Required:  true,
	MaxLength: 100,
}

var descriptionField = form.Field{
	Name:  "description",
	Label: "pages.categories.fields.description.label",
	Noun:  "pages.categories.fields.description.noun",
	Kind:  form.Text,
}

var favouriteField = form.Field{
	Name:  "favourite_id",
	Label: "pages.categories.fields.favourite_id.label",
	Noun:  "pages.categories.fields.favourite_id.noun",
	Kind:  form.Reference,
}

// fields are all of them, in the order of the form.
var fields = []form.Field{
	nameField,
	descriptionField,
	favouriteField,
}

// rules say which field a constraint of the table categories is about.
var rules = form.Rules{
	"uq_categories_name":         nameField.Taken("pages.categories.fields.name.taken"),
	"fk_categories_favourite_id": favouriteField.Gone("pages.categories.fields.favourite_id.gone"),
}

// Input is what a person may set of a category. Nothing else can be changed from outside.
type Input struct {
	Name        string
	Description *string
	FavouriteID *uint64
}

// parse reads a form that was sent. The input is worth nothing when there are errors.
func parse(ctx context.Context, values form.Values) (Input, form.Errors) {
	p := form.NewParser(ctx, values)
	input := Input{
		Name:        p.String(nameField),
		Description: form.Optional(p, descriptionField, p.Text),
		FavouriteID: form.Optional(p, favouriteField, p.Reference),
	}
	return input, p.Errors
}

// blank is the form of a category that does not exist yet.
func blank() form.Values {
	return form.Values{}
}

// filled is the form of a category as it is stored.
func filled(category models.Category) form.Values {
	return form.Values{
		"name":         form.FromString(category.Name),
		"description":  display.Maybe(category.Description, form.FromString),
		"favourite_id": display.Maybe(category.FavouriteID, form.FromUint),
	}
}
