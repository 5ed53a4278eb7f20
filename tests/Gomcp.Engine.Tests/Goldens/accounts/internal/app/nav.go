package app

import "example.com/accounts/internal/web/ui"

// navigation lists the entries in the order in which they are shown.
func navigation() []ui.NavItem {
	return []ui.NavItem{
		{Label: "menu.main.home", Path: "/", Icon: ui.IconHome, Access: ui.ForVisitors},
		{Label: "menu.main.dashboard", Path: "/dashboard", Icon: ui.IconDashboard, Access: ui.ForUsers},
		{Label: "menu.main.categories", Path: "/categories", Icon: ui.IconTag, Access: ui.ForEveryone},
		{Label: "menu.main.products", Path: "/products", Icon: ui.IconBox, Access: ui.ForAdmins},
	}
}

// administration lists the entries that only admins have.
func administration() []ui.NavItem {
	return []ui.NavItem{
		{Label: "menu.admin.users", Path: "/admin/users", Icon: ui.IconUsers, Access: ui.ForAdmins},
	}
}
