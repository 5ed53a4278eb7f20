// Package ui holds the templ components every page is made of: the layout, forms, tables, dialogs, messages.
//
// A component takes one struct with its texts and addresses and knows nothing of the database or the request. What it says
// by itself is in locales, in the language of the context.
// Anything with a colour or a state is a class from styles/; see there before writing a new one.
package ui

import (
	"strings"

	"example.com/accounts/internal/texts"
)

// Page is what the layout needs to know about the page around the content.
type Page struct {
	App      string    // name of the application
	Title    string    // of this page, for the browser's tab
	Path     string    // of the request; marks the current navigation entry
	URI      string    // path and query of the request; where the theme form and a dismissed message return to
	Theme    string    // "light" or "dark" when the visitor chose one, otherwise the system decides
	CSRF     string    // token for forms and for htmx
	Nav      []NavItem // in the order of the navigation
	AdminNav []NavItem // the part that only admins have
	Viewer   Viewer
	Locales  []*texts.Locale // to choose from; one is no choice
	Toasts   []Toast         // messages left by the request before this one
	Assets   Assets
}

// NavItem is one entry of the navigation.
type NavItem struct {
	Label  texts.Key
	Path   string
	Icon   Icon
	Access Access // who finds it here; the routes have guards of their own
}

// Assets are the addresses of the files every page loads.
type Assets struct {
	Stylesheet string
	HTMX       string
	Script     string
	Font       string
	Favicon    string
}

// current tells a link to the page itself ("page") from one to the section around it ("true").
func (p Page) current(item NavItem) string {
	switch {
	case p.Path == item.Path:
		return "page"
	case item.Path != "/" && strings.HasPrefix(p.Path, strings.TrimSuffix(item.Path, "/")+"/"):
		return "true"
	default:
		return ""
	}
}

// returnTo is never empty, so that a link or a form with it always leads somewhere.
func (p Page) returnTo() string {
	switch {
	case p.URI != "":
		return p.URI
	case p.Path != "":
		return p.Path
	default:
		return "/"
	}
}

// theme is the visitor's choice, and "system" for everything that is none.
func (p Page) theme() string {
	if p.Theme == "light" || p.Theme == "dark" {
		return p.Theme
	}
	return "system"
}

func (p Page) documentTitle() string {
	if p.Title == "" || p.Title == p.App {
		return p.App
	}
	return p.Title + " · " + p.App
}
