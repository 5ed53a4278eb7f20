package models

import "time"

// Session is one row of the table sessions: a browser that a person uses. Only the hash of its
// token is stored, so that a copy of the table lets nobody in.
type Session struct {
	ID        string    `gorm:"type:char(64);primaryKey"`
	CreatedAt time.Time `gorm:"precision:6;not null"`

	UserID    *uint64
	Data      []byte    `gorm:"not null"`
	Remember  bool      `gorm:"not null"`
	SeenAt    time.Time `gorm:"precision:6;not null"`
	IdleUntil time.Time `gorm:"precision:6;not null"` // moves on while the session is used
	ExpiresAt time.Time `gorm:"precision:6;not null"` // does not
}

// TableName is the table of the migrations.
func (Session) TableName() string {
	return "sessions"
}
