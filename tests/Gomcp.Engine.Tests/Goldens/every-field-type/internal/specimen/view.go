package specimen

import (
	"context"

	"example.com/sink/internal/form"
	"example.com/sink/internal/models"
	"example.com/sink/internal/texts"
	"example.com/sink/internal/web/ui"
)

// formView is what the form shows: a new specimen, or the one with the ID.
type formView struct {
	ID       uint64
	Title    string
	Values   form.Values
	Problems form.Errors

	Specimens  []models.Specimen
	Categories []models.Category
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
		return ui.SummaryTitle(ctx, texts.Text(ctx, "pages.specimens.form.not_created"), len(v.Problems))
	default:
		return ui.SummaryTitle(ctx, texts.Text(ctx, "pages.specimens.form.not_saved"), len(v.Problems))
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

// specimenOptions are the specimens to choose from.
func (v formView) specimenOptions() []ui.Option {
	options := make([]ui.Option, 0, len(v.Specimens))
	for _, specimen := range v.Specimens {
		options = append(options, ui.Option{
			Value: form.FromUint(specimen.ID),
			Label: specimen.String(),
		})
	}
	return options
}

// categoryOptions are the categories to choose from.
func (v formView) categoryOptions() []ui.Option {
	options := make([]ui.Option, 0, len(v.Categories))
	for _, category := range v.Categories {
		options = append(options, ui.Option{
			Value: form.FromUint(category.ID),
			Label: category.String(),
		})
	}
	return options
}

// deletion is the question before a specimen goes.
func deletion(ctx context.Context, page ui.Page, specimen models.Specimen, problem string) ui.Deletion {
	return ui.Deletion{
		Title:   texts.Text(ctx, "app.headings.delete", "name", specimen.String()),
		Text:    texts.Text(ctx, "pages.specimens.deletion.text"),
		Problem: problem,
		Action:  pathOf(specimen.ID, ""),
		Confirm: texts.Text(ctx, "pages.specimens.deletion.confirm"),
		Keep:    texts.Text(ctx, "pages.specimens.deletion.keep"),
		Back:    pathOf(specimen.ID, ""),
		CSRF:    page.CSRF,
	}
}

// consequences say what becomes of the records that refer to a specimen.
func consequences(ctx context.Context, d Dependents) []ui.Consequence {
	var all []ui.Consequence

	if d.Specimens > 0 {
		all = append(all, ui.Consequence{
			Label: texts.Text(ctx, "pages.specimens.deletion.records.specimens"),
			Text:  texts.Text(ctx, "app.deletion.stays", "n", d.Specimens),
		})
	}

	return all
}
