package category

import (
	"context"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// formView is what the form shows: a new category, or the one with the ID.
type formView struct {
	ID       uint64
	Title    string
	Values   form.Values
	Problems form.Errors
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
		return ui.SummaryTitle(ctx, texts.Text(ctx, "pages.categories.form.not_created"), len(v.Problems))
	default:
		return ui.SummaryTitle(ctx, texts.Text(ctx, "pages.categories.form.not_saved"), len(v.Problems))
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

// deletion is the question before a category goes.
func deletion(ctx context.Context, page ui.Page, category models.Category, problem string) ui.Deletion {
	return ui.Deletion{
		Title:   texts.Text(ctx, "app.headings.delete", "name", category.String()),
		Text:    texts.Text(ctx, "pages.categories.deletion.text"),
		Problem: problem,
		Action:  pathOf(category.ID, ""),
		Confirm: texts.Text(ctx, "pages.categories.deletion.confirm"),
		Keep:    texts.Text(ctx, "pages.categories.deletion.keep"),
		Back:    pathOf(category.ID, ""),
		CSRF:    page.CSRF,
	}
}

// blocking counts the records that keep a category from being deleted.
func (d Dependents) blocking() int64 {
	var n int64
	n += d.Products
	return n
}

// consequences say what becomes of the records that refer to a category.
func consequences(ctx context.Context, d Dependents) []ui.Consequence {
	var all []ui.Consequence

	if d.Products > 0 {
		all = append(all, ui.Consequence{
			Label: texts.Text(ctx, "pages.categories.deletion.records.products"),
			Text:  texts.Text(ctx, "app.deletion.blocks", "n", d.Products),
		})
	}

	return all
}
