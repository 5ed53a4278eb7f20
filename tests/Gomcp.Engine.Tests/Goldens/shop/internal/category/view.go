package category

import (
	"example.com/shop/internal/display"
	"example.com/shop/internal/form"
	"example.com/shop/internal/models"
	"example.com/shop/internal/web/ui"
)

// formView is what the form shows: a new category, or the one with the ID.
type formView struct {
	ID       uint64
	Title    string
	Values   form.Values
	Problems form.Errors
}

// pageTitle says first that something needs a change: that is what a screen reader reads first.
func (v formView) pageTitle() string {
	title := v.Title
	if v.ID != 0 {
		title = "Edit " + title
	}
	if len(v.Problems) > 0 {
		return "Error: " + title
	}
	return title
}

// summary is the sentence above the entries that need a change.
func (v formView) summary() string {
	switch {
	case len(v.Problems) == 0:
		return ""
	case v.ID == 0:
		return ui.SummaryTitle("The category was not created.", len(v.Problems))
	default:
		return ui.SummaryTitle("The category was not saved.", len(v.Problems))
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
func deletion(page ui.Page, category models.Category, problem string) ui.Deletion {
	return ui.Deletion{
		Title:   "Delete " + category.String() + "?",
		Text:    "The category leaves the list for good. This cannot be undone.",
		Problem: problem,
		Action:  pathOf(category.ID, ""),
		Confirm: "Delete category",
		Keep:    "Keep category",
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
func consequences(d Dependents) []ui.Consequence {
	var all []ui.Consequence

	if d.Products > 0 {
		all = append(all, ui.Consequence{
			Label: "Products",
			Text:  display.Number(d.Products) + ", to be moved or deleted first",
		})
	}

	return all
}
