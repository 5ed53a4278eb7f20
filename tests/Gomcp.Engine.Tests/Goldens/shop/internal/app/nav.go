package app

import "example.com/shop/internal/web/ui"

// navigation lists the entries in the order in which they are shown.
func navigation() []ui.NavItem {
	return []ui.NavItem{
		{Label: "Home", Path: "/", Icon: ui.IconHome},
		{Label: "Categories", Path: "/categories", Icon: ui.IconTag},
		{Label: "Products", Path: "/products", Icon: ui.IconBox},
	}
}
