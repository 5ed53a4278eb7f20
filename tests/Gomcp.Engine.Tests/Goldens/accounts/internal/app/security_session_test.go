package app_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"gorm.io/gorm"

	"example.com/accounts/internal/auth/authtest"
	"example.com/accounts/internal/config"
	"example.com/accounts/internal/models"
)

func (w world) sessions(t *testing.T) []models.Session {
	t.Helper()
	rows, err := gorm.G[models.Session](w.db).Find(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestSecurity1SessionsAreStoredHashed(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	p := w.visitor(t)
	if answer := p.signIn(maren.Email, authtest.Password); answer.Header.Get("Location") != "/dashboard" {
		t.Fatalf("status %d: %s", answer.StatusCode, answer.doc.Find("main").Text())
	}
	rows := w.sessions(t)
	if len(rows) != 1 || !regexp.MustCompile(`^[0-9a-f]{64}$`).MatchString(rows[0].ID) {
		t.Fatalf("%d sessions", len(rows))
	}
	if cookie := p.cookies["session"].Value; strings.Contains(cookie, rows[0].ID) || len(cookie) < 60 {
		t.Error("the cookie holds what the table holds")
	}
}

func TestSecurity1SigningInGivesANewID(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	p := w.signedIn(t, w.user(t, "Joel", models.RoleUser)) // somebody else's session, planted
	planted := p.cookies["session"]
	before := w.sessions(t)[0].ID
	p.token = ""
	p.get("/profile")
	p.signIn(maren.Email, authtest.Password)
	rows := w.sessions(t)
	if len(rows) != 1 || rows[0].ID == before || *rows[0].UserID != maren.ID {
		t.Errorf("the session from before is still there: %d", len(rows))
	}
	other := w.visitor(t)
	other.cookies["session"] = planted
	if other.mayEnter() {
		t.Error("the planted session is signed in")
	}
}

func TestSecurity1SigningOutEndsTheSession(t *testing.T) {
	w := newWorld(t)
	p := w.signedIn(t, w.user(t, "Maren", models.RoleUser))
	stolen := p.cookies["session"]
	if !p.mayEnter() {
		t.Fatal("not signed in")
	}
	if p.send(http.MethodGet, "/logout", nil); !p.mayEnter() {
		t.Error("a link signs people out")
	}
	p.post("/logout")
	thief := w.visitor(t)
	thief.cookies["session"] = stolen
	if p.mayEnter() || thief.mayEnter() || len(w.sessions(t)) != 0 {
		t.Error("the session lives on")
	}
}

func TestSecurity1ANewPasswordEndsAllSessions(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	here, there := w.signedIn(t, maren), w.signedIn(t, maren)
	answer := here.post("/profile/password", "current_password", authtest.Password, "password", "four other unrelated words", "password_again", "four other unrelated words")
	wantStatus(t, answer, http.StatusSeeOther)
	if !here.mayEnter() || there.mayEnter() || len(w.sessions(t)) != 1 {
		t.Errorf("%d sessions are left", len(w.sessions(t)))
	}
}

func TestSecurity1SessionsTimeOut(t *testing.T) {
	past := time.Now().UTC().Add(-time.Minute)
	for column, row := range map[string]models.Session{
		"IdleUntil": {IdleUntil: past},
		"ExpiresAt": {ExpiresAt: past},
	} {
		t.Run(column, func(t *testing.T) {
			w := newWorld(t)
			p := w.signedIn(t, w.user(t, "Maren", models.RoleUser))
			if _, err := gorm.G[models.Session](w.db).Where("1 = 1").Select(column).Updates(t.Context(), row); err != nil {
				t.Fatal(err)
			}
			if p.mayEnter() {
				t.Error("still signed in")
			}
		})
	}
}

func TestSecurity1RememberingLastsLonger(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	short, long := w.visitor(t), w.visitor(t)
	short.signIn(maren.Email, authtest.Password)
	long.signIn(maren.Email, authtest.Password, "remember", "on")
	if short.cookies["session"].MaxAge != 0 || long.cookies["session"].MaxAge < 30*24*60*60 {
		t.Errorf("the cookies last %d and %d seconds", short.cookies["session"].MaxAge, long.cookies["session"].MaxAge)
	}
}

func TestSecurity1AnUnreadableCookieStartsAfresh(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	for _, value := range []string{"x", "", strings.Repeat("A", 4000), authtest.SessionCookie(t, w.db, "another secret, just as long as it is", maren.ID).Value} {
		p := w.visitor(t)
		p.cookies["session"] = &http.Cookie{Name: "session", Value: value}
		wantStatus(t, p.get("/login"), http.StatusOK)
		if p.mayEnter() {
			t.Errorf("%.20q lets somebody in", value)
		}
	}
}

func TestSecurity2CookiesOfTheSession(t *testing.T) {
	for name, secure := range map[string]bool{"session": false, "__Host-session": true} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, func(c *config.Config) { c.Secure = secure })
			maren := w.user(t, "Maren", models.RoleUser)
			p := w.visitor(t)
			p.header.Set("Referer", w.base+"/login")
			p.signIn(maren.Email, authtest.Password)
			c := p.cookies[name]
			if c == nil {
				t.Fatalf("no cookie of that name")
			}
			if !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Secure != secure || c.Path != "/" || c.Domain != "" {
				t.Errorf("cookie %s", c)
			}
		})
	}
}

func TestSecurity2KeysRotate(t *testing.T) {
	const second, third = "a second secret for tests, as long as it must be", "a third secret for tests, as long as it must be"
	w := newWorld(t)
	p := w.signedIn(t, w.user(t, "Maren", models.RoleUser))
	for _, step := range []struct {
		secret, previous string
		want             bool
	}{
		{second, testSecret, true},
		{second, "", false},
		{third, second, false},
	} {
		p.world = w.restarted(t, step.secret, step.previous)
		if got := p.mayEnter(); got != step.want {
			t.Errorf("with the secret %.10q after %.10q: signed in is %t", step.secret, step.previous, got)
		}
	}
}

func TestSecurity3SigningInRenewsTheToken(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	p := w.visitor(t)
	p.get("/login")
	old, cookie := p.token, p.cookies["csrf"]
	p.signIn(maren.Email, authtest.Password)
	if p.get("/profile"); p.cookies["csrf"].Value == cookie.Value {
		t.Error("the token's cookie is the one from before")
	}
	p.token = old
	wantStatus(t, p.post("/logout"), http.StatusForbidden)
}

func TestSecurity3OtherSitesAndPlainHTTPAreRefused(t *testing.T) {
	w := newWorld(t)
	p := w.signedIn(t, w.user(t, "Maren", models.RoleUser))
	p.get("/profile")
	for _, origin := range []string{"https://evil.test", "null"} {
		r := w.visitor(t)
		r.cookies, r.token = p.cookies, p.token
		answer := r.foreign("/logout", origin)
		wantStatus(t, answer, http.StatusForbidden)
	}
	secure := newWorld(t, func(c *config.Config) { c.Secure = true })
	s := secure.visitor(t)
	s.get("/login")
	wantStatus(t, s.foreign("/login", "http://shop.test"), http.StatusForbidden)
}
