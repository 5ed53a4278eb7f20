package product

import (
	"context"

	"example.com/accounts/internal/choice"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// formView is what the form shows: a new product, or the one with the ID.
type formView struct {
	ID       uint64
	Title    string
	Values   form.Values
	Problems form.Errors
	Choices  choice.Sets
}

// pageTitle says first that something needs a change: that is what a screen reader reads first.
func (v formView) pageTitle(ctx context.Context) string {
	title := v.Title
	if v.ID != 0 {
		title = texts.Text(ctx, "app.headings.edit", "name", title)
	}
	if len(v.Problems) > 0 {
		return texts.Text(ctx, "app.headings.error", "title", title)
	}
	return title
}

// summary is the sentence above the entries that need a change.
func (v formView) summary(ctx context.Context) string {
	switch {
	case len(v.Problems) == 0:
		return ""
	case v.ID == 0:
		return ui.SummaryTitle(ctx, texts.Text(ctx, "pages.products.form.not_created"), len(v.Problems))
	default:
		return ui.SummaryTitle(ctx, texts.Text(ctx, "pages.products.form.not_saved"), len(v.Problems))
	}
}

func (v formView) options(page ui.Page) ui.FormOptions {
	if v.ID == 0 {
		return ui.FormOptions{
			Action: list.Path,
			CSRF:   page.CSRF,
		}
	}
	return ui.FormOptions{
		Action: pathOf(v.ID, ""),
		Method: "PUT",
		CSRF:   page.CSRF,
	}
}

// choice is a field that refers to other records, with what there is to choose from.
func (v formView) choice(ctx context.Context, f form.Field) ui.Choice {
	return choice.Input(ctx, f, list.Path+"/choices/"+f.Name, v.Choices[f.Name], v.Values, v.Problems)
}

// deletion is the question before a product goes.
func deletion(ctx context.Context, page ui.Page, product models.Product, problem string) ui.Deletion {
	return ui.Deletion{
		Title:   texts.Text(ctx, "app.headings.delete", "name", product.String()),
		Text:    texts.Text(ctx, "pages.products.deletion.text"),
		Problem: problem,
		Action:  pathOf(product.ID, ""),
		Confirm: texts.Text(ctx, "pages.products.deletion.confirm"),
		Keep:    texts.Text(ctx, "pages.products.deletion.keep"),
		Back:    pathOf(product.ID, ""),
		CSRF:    page.CSRF,
	}
}
