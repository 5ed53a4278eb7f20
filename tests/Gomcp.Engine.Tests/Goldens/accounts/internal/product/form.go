package product

import (
	"context"

	"github.com/shopspring/decimal"

	"example.com/accounts/internal/display"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/web/ui"
)

// The fields of the form. Their rules are checked here and stated by the page's HTML attributes.

var nameField = form.Field{
	Name:     "name",
	Label:    "pages.products.fields.name.label",
	Noun:     "pages.products.fields.name.noun",
	Kind:     form.String,
	Required: true,
}

var skuField = form.Field{
	Name:     "sku",
	Label:    "pages.products.fields.sku.label",
	Noun:     "pages.products.fields.sku.noun",
	Kind:     form.String,
	Required: true,
}

var priceField = form.Field{
	Name:     "price",
	Label:    "pages.products.fields.price.label",
	Noun:     "pages.products.fields.price.noun",
	Kind:     form.Decimal,
	Required: true,
	Min:      "0",
}

var stockField = form.Field{
	Name:    "stock",
	Label:   "pages.products.fields.stock.label",
	Noun:    "pages.products.fields.stock.noun",
	Kind:    form.Int,
	Help:    "pages.products.fields.stock.help",
	Default: "0",
	Min:     "0",
}

var statusField = form.Field{
	Name:     "status",
	Label:    "pages.products.fields.status.label",
	Noun:     "pages.products.fields.status.noun",
	Kind:     form.Enum,
	Required: true,
	Default:  models.ProductStatusDraft,
	Choices: form.Choices{
		{Value: models.ProductStatusDraft, Label: "pages.products.fields.status.options.draft", Tone: ui.ToneGray},
		{Value: models.ProductStatusLive, Label: "pages.products.fields.status.options.live", Tone: ui.ToneGreen},
		{Value: models.ProductStatusSoldOut, Label: "pages.products.fields.status.options.sold_out", Tone: ui.ToneAmber},
	},
}

var descriptionField = form.Field{
	Name:  "description",
	Label: "pages.products.fields.description.label",
	Noun:  "pages.products.fields.description.noun",
	Kind:  form.Text,
}

var availableFromField = form.Field{
	Name:  "available_from",
	Label: "pages.products.fields.available_from.label",
	Noun:  "pages.products.fields.available_from.noun",
	Kind:  form.Date,
}

var featuredField = form.Field{
	Name:  "featured",
	Label: "pages.products.fields.featured.label",
	Noun:  "pages.products.fields.featured.noun",
	Kind:  form.Bool,
}

var categoryField = form.Field{
	Name:     "category_id",
	Label:    "pages.products.fields.category_id.label",
	Noun:     "pages.products.fields.category_id.noun",
	Kind:     form.Reference,
	Required: true,
}

// fields are all of them, in the order of the form.
var fields = []form.Field{
	nameField,
	skuField,
	priceField,
	stockField,
	statusField,
	descriptionField,
	availableFromField,
	featuredField,
	categoryField,
}

// rules say which field a constraint of the table products is about.
var rules = form.Rules{
	"uq_products_sku":         skuField.Taken("pages.products.fields.sku.taken"),
	"chk_products_price":      priceField.Refused(),
	"chk_products_stock":      stockField.Refused(),
	"chk_products_status":     statusField.Refused(),
	"fk_products_category_id": categoryField.Gone("pages.products.fields.category_id.gone"),
}

// Input is what a person may set of a product. Nothing else can be changed from outside.
type Input struct {
	Name          string
	SKU           string
	Price         decimal.Decimal
	Stock         int32
	Status        string
	Description   *string
	AvailableFrom *models.Date
	Featured      bool
	CategoryID    uint64
}

// parse reads a form that was sent. The input is worth nothing when there are errors.
func parse(ctx context.Context, values form.Values) (Input, form.Errors) {
	p := form.NewParser(ctx, values)
	input := Input{
		Name:          p.String(nameField),
		SKU:           p.String(skuField),
		Price:         p.Decimal(priceField),
		Stock:         p.Int(stockField),
		Status:        p.Choice(statusField),
		Description:   form.Optional(p, descriptionField, p.Text),
		AvailableFrom: form.Optional(p, availableFromField, p.Date),
		Featured:      p.Bool(featuredField),
		CategoryID:    p.Reference(categoryField),
	}
	return input, p.Errors
}

// blank is the form of a product that does not exist yet.
func blank() form.Values {
	return form.Values{
		"stock":  stockField.Default,
		"status": statusField.Default,
	}
}

// filled is the form of a product as it is stored.
func filled(product models.Product) form.Values {
	return form.Values{
		"name":           form.FromString(product.Name),
		"sku":            form.FromString(product.SKU),
		"price":          form.FromDecimal(product.Price),
		"stock":          form.FromInt(product.Stock),
		"status":         form.FromString(product.Status),
		"description":    display.Maybe(product.Description, form.FromString),
		"available_from": display.Maybe(product.AvailableFrom, form.FromDate),
		"featured":       form.FromBool(product.Featured),
		"category_id":    form.FromUint(product.CategoryID),
	}
}
