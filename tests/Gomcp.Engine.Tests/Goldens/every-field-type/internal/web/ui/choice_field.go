package ui

import (
	"context"
	"slices"

	"github.com/a-h/templ"

	"example.com/sink/internal/texts"
)

// Choice is a field that chooses among records: one of them or several, with a search when they are many.
type Choice struct {
	Field

	Multiple bool
	Many     bool
	More     bool     // the search found more than the Options
	First    []Option // offered before them, whatever the search finds
	Chosen   []string
	Search   string
	Path     string // answers a search as it is typed
	Narrows  string // of a filter: the name of its search, which narrows the list by itself
}

// owner is the form that the inputs of a filter belong to, outside of it. Those of other forms are within.
func (c Choice) owner() templ.Attributes {
	if c.Narrows == "" {
		return nil
	}
	return templ.Attributes{"form": "search"}
}

func (c Choice) searchName() string {
	if c.Narrows == "" {
		return c.Name + "-search"
	}
	return c.Narrows
}

func (c Choice) isChosen(value string) bool {
	return slices.Contains(c.Chosen, value)
}

func (c Choice) listID() string {
	return c.id() + "-choices"
}

func (c Choice) inputType() string {
	if c.Multiple {
		return "checkbox"
	}
	return "radio"
}

func (c Choice) inputClass() string {
	if c.Multiple {
		return "check"
	}
	return "radio"
}

// group is the role of the fieldset: radio buttons have one of their own.
func (c Choice) group() string {
	if c.Multiple {
		return "group"
	}
	return "radiogroup"
}

// all are the options after those that are always offered, with none of them first where that can be chosen.
func (c Choice) all(ctx context.Context) []Option {
	if c.Multiple || c.Required {
		return slices.Concat(c.First, c.Options)
	}
	return append([]Option{{Label: texts.Text(ctx, "app.form.none")}}, c.Options...)
}

// checked is whether an option is ticked. Without a choice, that is none of them.
func (c Choice) checked(value string) bool {
	return c.isChosen(value) || value == "" && len(c.Chosen) == 0
}

// described says on every input what is wrong with the whole: some readers do not tell it of a group.
func (c Choice) invalid() string {
	if c.Error != "" {
		return "true"
	}
	return "false"
}
