package users

import (
	"errors"
	"sync"
	"testing"

	"gorm.io/gorm"

	"example.com/accounts/internal/auth/authtest"
	"example.com/accounts/internal/database/dbtest"
	"example.com/accounts/internal/models"
)

// Two admins, each taken away by a request of its own at the same moment: one of them must stay.
func TestSecurity6TheLastAdminStaysAlsoAgainstTwoAtOnce(t *testing.T) {
	db := dbtest.Open(t)
	r := NewRepository(db)
	ways := map[string]func(models.User) error{
		"demote": func(user models.User) error {
			user.Role = models.RoleUser
			return r.Update(t.Context(), user)
		},
		"disable": func(user models.User) error { return r.SetActive(t.Context(), user.ID, false) },
		"delete":  func(user models.User) error { return r.Delete(t.Context(), user.ID) },
	}
	round := 0
	for name, away := range ways {
		for range 5 {
			round++
			if _, err := gorm.G[models.User](db).Where("1 = 1").Delete(t.Context()); err != nil {
				t.Fatal(err)
			}
			admins := []models.User{
				authtest.User(t, db, "One", models.RoleAdmin),
				authtest.User(t, db, "Two", models.RoleAdmin),
			}
			var all sync.WaitGroup
			results := make([]error, len(admins))
			for i, admin := range admins {
				all.Go(func() { results[i] = away(admin) })
			}
			all.Wait()
			n, err := r.ActiveAdmins(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			refused := 0
			for _, err := range results {
				if errors.Is(err, ErrLastAdmin) {
					refused++
				} else if err != nil {
					t.Errorf("%s: %v", name, err)
				}
			}
			if n != 1 || refused != 1 {
				t.Errorf("%s, round %d: %d admins are left, %d requests refused", name, round, n, refused)
			}
		}
	}
}
