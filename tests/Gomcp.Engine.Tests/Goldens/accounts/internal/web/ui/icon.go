package ui

import (
	"context"
	"io"

	"github.com/a-h/templ"
)

// Render draws the icon at the size of the text, so that an Icon can stand wherever a component can.
func (i Icon) Render(ctx context.Context, w io.Writer) error {
	return i.With("").Render(ctx, w)
}

// Large draws the icon at 20 px, for a button that is nothing but its icon.
func (i Icon) Large() templ.Component {
	return i.With("icon-lg")
}

// With draws the icon with placement classes, such as "ms-auto". An unknown icon draws nothing.
func (i Icon) With(class string) templ.Component {
	if _, known := iconPaths[i]; !known {
		return templ.NopComponent
	}
	return svg(i, class)
}
