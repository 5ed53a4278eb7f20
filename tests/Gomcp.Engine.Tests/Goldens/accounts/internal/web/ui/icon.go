package ui

import (
	"context"
	"io"

	"github.com/a-h/templ"
)

// Render draws the icon at the size of the text, so that an Icon can stand wherever a component can. It is decoration:
// the words beside it, or the aria-label of its button, say what it means.
func (i Icon) Render(_ context.Context, w io.Writer) error {
	_, err := io.WriteString(w, iconDrawings[i])
	return err
}

// Large draws the icon at 20 px, for a button that is nothing but its icon.
func (i Icon) Large() templ.Component {
	return i.With("icon-lg")
}

// With draws the icon with placement classes, such as "ms-auto". An unknown icon draws nothing.
func (i Icon) With(class string) templ.Component {
	return templ.Raw(drawing(i, " "+class))
}

// iconDrawings are ready to be written: a list has a hundred of them.
var iconDrawings = func() map[Icon]string {
	drawings := make(map[Icon]string, len(iconPaths))
	for icon := range iconPaths {
		drawings[icon] = drawing(icon, "")
	}
	return drawings
}()

func drawing(icon Icon, class string) string {
	paths, known := iconPaths[icon]
	if !known {
		return ""
	}
	return `<svg class="icon` + templ.EscapeString(class) + `" width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">` + paths + `</svg>`
}
