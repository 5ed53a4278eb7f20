package ui

import (
	"context"
	"strings"
	"unicode/utf8"
)

// Viewer is the person that a page is made for. The zero value is a visitor who is not signed in.
type Viewer struct {
	ID    uint64
	Name  string
	Email string
	Admin bool
}

type viewerKey struct{}

// WithViewer makes the person known to every component of the request.
func WithViewer(ctx context.Context, viewer Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, viewer)
}

// ViewerOf is the person that the request comes from, or a visitor.
func ViewerOf(ctx context.Context) Viewer {
	viewer, _ := ctx.Value(viewerKey{}).(Viewer)
	return viewer
}

// Access is who may see a part of the application.
type Access int

// The kinds of access. ForVisitors is what only those see who are not signed in.
const (
	ForEveryone Access = iota
	ForVisitors
	ForUsers
	ForAdmins
)

// SignedIn reports whether the viewer has an account.
func (v Viewer) SignedIn() bool {
	return v.ID != 0
}

// May reports whether the viewer sees what has the given access.
func (v Viewer) May(access Access) bool {
	switch access {
	case ForEveryone:
		return true
	case ForVisitors:
		return !v.SignedIn()
	case ForUsers:
		return v.SignedIn()
	default:
		return v.SignedIn() && v.Admin
	}
}

// Visible are the entries of a navigation that the viewer may follow.
func (v Viewer) Visible(items []NavItem) []NavItem {
	var visible []NavItem
	for _, item := range items {
		if v.May(item.Access) {
			visible = append(visible, item)
		}
	}
	return visible
}

// Initials are the first letters of the first and the last word of a name.
func Initials(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 {
		return "?"
	}
	initials := firstLetter(words[0])
	if len(words) > 1 {
		initials += firstLetter(words[len(words)-1])
	}
	return strings.ToUpper(initials)
}

func firstLetter(word string) string {
	r, _ := utf8.DecodeRuneInString(word)
	return string(r)
}

var avatarTones = []Tone{
	ToneTeal,
	ToneBlue,
	ToneViolet,
	TonePink,
	ToneAmber,
	ToneGreen,
}

// AvatarTone is the colour of a person, the same on every page.
func AvatarTone(id uint64) Tone {
	return avatarTones[id%uint64(len(avatarTones))]
}
