package app

import (
	"gorm.io/gorm"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/users"
	"example.com/accounts/internal/web"
)

func newUsers(db *gorm.DB, site *web.Site, accounts *auth.Accounts) *users.Handler {
	service := users.NewService(users.NewRepository(db), auth.NewRepository(db), accounts.Hasher())
	return users.NewHandler(service, site)
}
