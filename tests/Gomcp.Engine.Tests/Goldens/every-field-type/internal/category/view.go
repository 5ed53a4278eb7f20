package category

import (
	"context"

	"example.com/sink/internal/choice"
	"example.com/sink/internal/form"
	"example.com/sink/internal/models"
	"example.com/sink/internal/texts"
	"example.com/sink/internal/web/ui"
)

// formView is what the form shows: a new category, or the one with the ID.
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

// choice is a field that refers to other records, with what there is to choose from.
func (v formView) choice(ctx context.Context, f form.Field) ui.Choice {
	return choice.Input(ctx, f, list.Path+"/choices/"+f.Name, v.Choices[f.Name], v.Values, v.Problems)
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
	n += d.SpecimensAsSecondCategory
	return n
}

// consequences say what becomes of the records that refer to a category.
func consequences(ctx context.Context, d Dependents) []ui.Consequence {
	var all []ui.Consequence

	if d.SpecimensAsFirstCategory > 0 {
		all = append(all, ui.Consequence{
			Label: texts.Text(ctx, "pages.categories.deletion.records.specimens_first_category"),
			Text:  texts.Text(ctx, "app.deletion.goes", "n", d.SpecimensAsFirstCategory),
			Loss:  true,
		})
	}

	if d.SpecimensAsSecondCategory > 0 {
		all = append(all, ui.Consequence{
			Label: texts.Text(ctx, "pages.categories.deletion.records.specimens_second_category"),
			Text:  texts.Text(ctx, "app.deletion.blocks", "n", d.SpecimensAsSecondCategory),
		})
	}

	if d.SpecimensAsLabels > 0 {
		all = append(all, ui.Consequence{
			Label: texts.Text(ctx, "pages.categories.deletion.records.specimens_labels"),
			Text:  texts.Text(ctx, "app.deletion.stays", "n", d.SpecimensAsLabels),
		})
	}

	return all
}
