package models

import "time"

// The roles of a User. An admin may do everything; a user what the routes of each domain allow.
const (
	RoleUser  = "user"
	RoleAdmin = "admin"
)

// Roles are all roles, the one with fewer rights first.
var Roles = []string{RoleUser, RoleAdmin}

// User is one row of the table users: a person with an account.
type User struct {
	ID        uint64    `gorm:"primaryKey"`
	CreatedAt time.Time `gorm:"precision:6;not null"`
	UpdatedAt time.Time `gorm:"precision:6;not null"`

	Name         string     `gorm:"size:100;not null"`
	Email        string     `gorm:"size:254;not null"` // in lower case
	PasswordHash string     `gorm:"size:60;not null" json:"-"`
	Role         string     `gorm:"size:20;not null"`
	Active       bool       `gorm:"not null"`
	MustChange   bool       `gorm:"not null"` // the password was set by somebody else
	LastLoginAt  *time.Time `gorm:"precision:6"`
}

// TableName is the table of the migrations.
func (User) TableName() string {
	return "users"
}

// String is what links, headings and choices call the user.
func (u User) String() string {
	return u.Name
}

// IsAdmin reports whether the user may do everything.
func (u User) IsAdmin() bool {
	return u.Role == RoleAdmin
}
