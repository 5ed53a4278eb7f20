package app

import "example.com/empty/internal/web/ui"

// navigation lists the entries in the order in which they are shown.
func navigation() []ui.NavItem {
	return []ui.NavItem{
		{Label: "menu.main.home", Path: "/", Icon: ui.IconHome},
	}
}
