package app

import "example.com/shop/internal/web/ui"

// navigation lists the entries in the order in which they are shown.
func navigation() []ui.NavItem {
	return []ui.NavItem{
		{Label: "menu.main.home", Path: "/", Icon: ui.IconHome},
		{Label: "menu.main.categories", Path: "/categories", Icon: ui.IconTag},
		{Label: "menu.main.products", Path: "/products", Icon: ui.IconBox},
	}
}
