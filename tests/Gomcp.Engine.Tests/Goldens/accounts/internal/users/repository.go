// Package users is what admins do with the accounts of others: list, make, change, disable, delete.
package users

import (
	"context"
	"errors"
	"fmt"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/form"
	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/models"
)

// list is what the list of users offers. Nothing but these sorts reaches the database.
var list = listing.List{
	Path:    "/admin/users",
	Table:   "users",
	Default: "name",
	Searched: []clause.Column{
		{Table: "users", Name: "name"},
		{Table: "users", Name: "email"},
	},
	Sorts: []listing.Sort{
		{Key: "name", Label: "pages.users.field.name", By: listing.Text("users", "name")},
		{Key: "role", Label: "pages.users.field.role", By: listing.Text("users", "role")},
		{Key: "active", Label: "pages.users.field.status", By: listing.Value("users", "active")},
		{Key: "last_login_at", Label: "pages.users.field.last_login", By: listing.Value("users", "last_login_at").OrNull()},
		{Key: "created_at", Label: "pages.users.field.created", By: listing.Value("users", "created_at")},
	},
	Filters: []listing.Filter{
		listing.By("users", roleField),
		listing.By("users", statusFilter),
		listing.By("users", lastLoginFilter).OrNull(),
		listing.By("users", addedFilter()),
	},
}

// statusFilter and lastLoginFilter are columns that a form does not set.
var (
	statusFilter = form.Field{
		Name:  "active",
		Label: "pages.users.field.status",
		Noun:  "pages.users.field.status_noun",
		Kind:  form.Bool,
		Choices: form.Choices{
			{Value: "true", Label: "pages.users.status.active"},
			{Value: "false", Label: "pages.users.status.disabled"},
		},
	}
	lastLoginFilter = form.Field{
		Name:  "last_login_at",
		Label: "pages.users.field.last_login",
		Noun:  "pages.users.field.last_login_noun",
		Kind:  form.DateTime,
	}
)

// addedFilter is called like its column.
func addedFilter() form.Field {
	field := listing.Created
	field.Label = "pages.users.field.created"
	return field
}

// ErrLastAdmin says that nobody could look after the accounts afterwards.
var ErrLastAdmin = errors.New("the last active admin must stay one")

// Repository reads and writes the table users.
type Repository struct {
	db *gorm.DB
}

// NewRepository returns a Repository over db.
func NewRepository(db *gorm.DB) *Repository {
	return &Repository{
		db: db,
	}
}

// List returns one page of users.
func (r *Repository) List(ctx context.Context, query listing.Query) (listing.Page[models.User], error) {
	page := listing.Page[models.User]{}
	all := gorm.G[models.User](r.db).Scopes()
	matching := all
	narrow, isNarrowed := query.Narrow()
	if isNarrowed {
		matching = all.Where(narrow)
	}

	var err error
	if page.All, err = all.Count(ctx, "*"); err != nil {
		return page, fmt.Errorf("count users: %w", err)
	}
	page.Total = page.All
	if isNarrowed {
		if page.Total, err = matching.Count(ctx, "*"); err != nil {
			return page, fmt.Errorf("count matching users: %w", err)
		}
	}

	page.Query = query.Within(page.Total)
	page.Items, err = matching.
		Order(page.Query.Order()).
		Offset(page.Query.Offset()).
		Limit(page.Query.PerPage).
		Find(ctx)
	if err != nil {
		return page, fmt.Errorf("list users: %w", err)
	}
	return page, nil
}

// ActiveAdmins counts those who can look after accounts.
func (r *Repository) ActiveAdmins(ctx context.Context) (int64, error) {
	n, err := gorm.G[models.User](r.db).Where("role = ? AND active = ?", models.RoleAdmin, true).Count(ctx, "*")
	if err != nil {
		return 0, fmt.Errorf("count admins: %w", err)
	}
	return n, nil
}

// Update changes name, address and role.
func (r *Repository) Update(ctx context.Context, user models.User) error {
	return r.keepingAnAdmin(ctx, user.ID, user.Role == models.RoleAdmin, func(tx *gorm.DB) (int, error) {
		return gorm.G[models.User](tx).Where("id = ?", user.ID).Select("Name", "Email", "Role").Updates(ctx, user)
	})
}

// SetActive lets a user in or keeps the user out. Keeping out ends all sessions.
func (r *Repository) SetActive(ctx context.Context, id uint64, active bool) error {
	return r.keepingAnAdmin(ctx, id, active, func(tx *gorm.DB) (int, error) {
		rows, err := gorm.G[models.User](tx).Where("id = ?", id).Select("Active").Updates(ctx, models.User{Active: active})
		if err == nil && !active {
			err = auth.EndSessions(ctx, tx, id)
		}
		return rows, err
	})
}

// Delete removes a user, with all sessions.
func (r *Repository) Delete(ctx context.Context, id uint64) error {
	return r.keepingAnAdmin(ctx, id, false, func(tx *gorm.DB) (int, error) {
		if err := auth.EndSessions(ctx, tx, id); err != nil {
			return 0, err
		}
		return gorm.G[models.User](tx).Where("id = ?", id).Delete(ctx)
	})
}

// keepingAnAdmin makes a change to one user. Unless the user stays what an admin needs to be, another
// active admin has to be there. The rows of all active admins are locked first: two requests at once,
// each leaving the other's admin, would leave none, and a condition in the update would not see it.
func (r *Repository) keepingAnAdmin(ctx context.Context, id uint64, stays bool, change func(*gorm.DB) (int, error)) error {
	err := r.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		if !stays {
			admins, err := gorm.G[models.User](tx, clause.Locking{Strength: clause.LockingStrengthUpdate}).
				Where("role = ? AND active = ?", models.RoleAdmin, true).
				Order("id").
				Find(ctx)
			if err != nil {
				return err
			}
			if len(admins) == 1 && admins[0].ID == id {
				return ErrLastAdmin
			}
		}
		rows, err := change(tx)
		if err == nil && rows == 0 {
			return models.ErrNotFound
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("change user %d: %w", id, err)
	}
	return nil
}
