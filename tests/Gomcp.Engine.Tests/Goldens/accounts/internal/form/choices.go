package form

import (
	"context"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// Choice is one value of an Enum, with its label and the tone of its badge.
type Choice struct {
	Value string
	Label texts.Key
	Tone  ui.Tone
}

// Choices are the values of an Enum in the order in which people see them.
type Choices []Choice

// YesNo are the choices of a Bool that may be left open.
var YesNo = Choices{
	{Value: "true", Label: "app.values.yes", Tone: ui.ToneGreen},
	{Value: "false", Label: "app.values.no", Tone: ui.ToneGray},
}

// Has reports whether value is one of the choices.
func (c Choices) Has(value string) bool {
	for _, choice := range c {
		if choice.Value == value {
			return true
		}
	}
	return false
}

// Of is the choice with the given value. A value that is none, which a later version may have
// written, is shown as it is.
func (c Choices) Of(value string) Choice {
	for _, choice := range c {
		if choice.Value == value {
			return choice
		}
	}
	return Choice{
		Value: value,
		Label: texts.Key(value),
		Tone:  ui.ToneGray,
	}
}

// Values are the values alone.
func (c Choices) Values() []string {
	values := make([]string, 0, len(c))
	for _, choice := range c {
		values = append(values, choice.Value)
	}
	return values
}

// Options are the choices for a SelectField or a RadioGroup.
func (c Choices) Options(ctx context.Context) []ui.Option {
	options := make([]ui.Option, 0, len(c))
	for _, choice := range c {
		options = append(options, ui.Option{
			Value: choice.Value,
			Label: texts.Text(ctx, choice.Label),
		})
	}
	return options
}
