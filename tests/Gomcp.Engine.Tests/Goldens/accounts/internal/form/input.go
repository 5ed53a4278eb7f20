package form

import (
	"context"
	"strings"

	"github.com/a-h/templ"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// Input is the field as a component: what was typed, the message, and the rules as HTML attributes.
func (f Field) Input(ctx context.Context, values Values, problems Errors) ui.Field {
	input := ui.Field{
		Name:      f.Name,
		Label:     texts.Text(ctx, f.Label),
		Value:     values[f.Name],
		Error:     problems.Of(f.Name),
		Required:  f.Required,
		Min:       f.Min,
		Max:       f.Max,
		MinLength: f.MinLength,
		MaxLength: f.maxLength(),
		Options:   f.Choices.Options(ctx),
		Width:     f.width(),
	}
	if f.Help != "" {
		input.Help = texts.Text(ctx, f.Help)
	}
	if f.Pattern != nil {
		input.Pattern = bare(f.Pattern.String())
	}
	switch f.Kind {
	case Bool:
		input.Checked = input.Value == "true" || input.Value == "on" || input.Value == "1"
	case Decimal:
		input.Pattern = `[+\-]?[0-9]*\.?[0-9]{0,2}`
	case Email:
		input.Type = "email"
		input.Autocomplete = "off"
	case URL:
		input.Type = "url"
		input.Placeholder = "https://"
	case Phone:
		input.Type = "tel"
		input.Pattern = bare(phonePattern.String())
		input.Autocomplete = "off"
	case Tags:
		if f.Help == "" {
			input.Help = texts.Text(ctx, "app.form.commas")
		}
	case Slug:
		input.Pattern = bare(slugPattern.String())
	case UUID:
		input.Pattern = bare(uuidPattern.String())
	case Enum, Reference:
		if f.Required {
			input.Placeholder = f.text(ctx, "messages.form.choose")
		}
	}
	return input
}

// With replaces the options by ones that are known only at run time, such as the records that a
// Reference chooses from.
func (f Field) With(ctx context.Context, options []ui.Option, values Values, problems Errors) ui.Field {
	input := f.Input(ctx, values, problems)
	input.Options = options
	if len(options) == 0 {
		input.Help = texts.Text(ctx, "app.form.no_options")
	}
	return input
}

// width gives long texts the whole row and the others a half.
func (f Field) width() ui.Width {
	if f.Width != "" {
		return f.Width
	}
	switch f.Kind {
	case Text, JSON, URL, Bool, Tags, References:
		return ""
	default:
		return ui.Half
	}
}

// bare takes away what Whole has put around a pattern: a browser adds it by itself.
func bare(pattern string) string {
	return strings.TrimSuffix(strings.TrimPrefix(pattern, "^(?:"), ")$")
}

// Badge is the value of an Enum as its badge. It draws nothing for an empty one.
func (f Field) Badge(ctx context.Context, value string) templ.Component {
	if value == "" {
		return templ.NopComponent
	}
	choice := f.Choices.Of(value)
	return ui.Badge(choice.Tone, texts.Text(ctx, choice.Label))
}

// BadgeOr is Badge, with something else for an empty value.
func (f Field) BadgeOr(ctx context.Context, empty templ.Component, value string) templ.Component {
	if value == "" {
		return empty
	}
	return f.Badge(ctx, value)
}
