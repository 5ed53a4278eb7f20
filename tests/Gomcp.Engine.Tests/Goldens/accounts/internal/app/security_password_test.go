package app_test

import (
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/crypto/bcrypt"
	"gorm.io/gorm"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/auth/authtest"
	"example.com/accounts/internal/config"
	"example.com/accounts/internal/models"
)

func TestSecurity4PasswordsAreHashedWithEnoughWork(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	p := w.signedIn(t, maren)
	const next = "four other unrelated words"
	wantStatus(t, p.post("/profile/password", "current_password", authtest.Password, "password", next, "password_again", next), http.StatusSeeOther)
	stored, err := gorm.G[models.User](w.db).Where("id = ?", maren.ID).Take(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if cost, err := bcrypt.Cost([]byte(stored.PasswordHash)); err != nil || cost < 12 || auth.Cost < 12 {
		t.Errorf("cost %d, %v", cost, err)
	}
	if bcrypt.CompareHashAndPassword([]byte(stored.PasswordHash), []byte(next)) != nil {
		t.Error("the hash is of another password")
	}
}

func TestSecurity4NobodyLearnsWhoHasAnAccount(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	disabled := w.user(t, "Peter", models.RoleUser)
	if _, err := gorm.G[models.User](w.db).Where("id = ?", disabled.ID).Select("Active").Updates(t.Context(), models.User{}); err != nil {
		t.Fatal(err)
	}
	var first string
	for _, try := range [][2]string{
		{maren.Email, "a wrong password of some length"},
		{"nobody@example.com", authtest.Password},
		{disabled.Email, authtest.Password},
		{maren.Email, authtest.Password + strings.Repeat("x", 80)},
		{"\x00", authtest.Password},
	} {
		answer := w.visitor(t).signIn(try[0], try[1])
		wantStatus(t, answer, http.StatusUnprocessableEntity)
		says := answer.doc.Find("[role=alert]").Text()
		if first == "" {
			first = says
		}
		if says != first || says == "" {
			t.Errorf("%q: says %q, and before %q", try[0], says, first)
		}
	}
	for _, email := range []string{maren.Email, "nobody@example.com"} {
		answer := w.visitor(t).post("/forgot-password", "email", email)
		wantStatus(t, answer, http.StatusOK)
		if got := strings.ReplaceAll(answer.doc.Find("main").Text(), email, ""); !strings.Contains(got, "If somebody has an account") {
			t.Errorf("%s: %s", email, got)
		}
	}
}

func TestSecurity4TheAccountIsThrottled(t *testing.T) {
	w := newWorld(t, func(c *config.Config) { c.TrustedProxies = []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")} })
	maren := w.user(t, "Maren", models.RoleUser)
	p := w.visitor(t)
	for n := range 40 {
		p.header.Set("X-Forwarded-For", "198.51.100."+strconv.Itoa(n)) // each time from elsewhere
		answer := p.signIn(maren.Email, strings.Repeat("x", 12))
		if answer.StatusCode != http.StatusTooManyRequests {
			continue
		}
		if n == 0 {
			t.Error("not even one attempt")
		}
		if seconds, err := strconv.Atoi(answer.Header.Get("Retry-After")); err != nil || seconds < 1 || seconds > 60 {
			t.Errorf("Retry-After: %q", answer.Header.Get("Retry-After"))
		}
		p.header.Set("X-Forwarded-For", "198.51.100.200")
		wantStatus(t, p.signIn("somebody.else@example.com", strings.Repeat("x", 12)), http.StatusUnprocessableEntity)
		return
	}
	t.Error("nothing stopped it")
}

func TestSecurity4TheAddressIsThrottled(t *testing.T) {
	w := newWorld(t)
	p := w.visitor(t)
	for n := range 100 {
		p.header.Set("X-Forwarded-For", "198.51.100."+strconv.Itoa(n)) // made up: no proxy is trusted
		answer := p.post("/forgot-password", "email", strconv.Itoa(n)+"@example.com")
		if answer.StatusCode == http.StatusTooManyRequests {
			if answer.Header.Get("Retry-After") == "" || n < 2 {
				t.Errorf("after %d attempts, Retry-After %q", n, answer.Header.Get("Retry-After"))
			}
			return
		}
	}
	t.Error("nothing stopped it")
}

func TestSecurity5BadPasswordsAreRefused(t *testing.T) {
	for name, try := range map[string][3]string{
		"short":           {authtest.Password, "short word!", "short word!"},
		"common":          {authtest.Password, "Password1234", "Password1234"},
		"common, adorned": {authtest.Password, "QwertyUiop123!", "QwertyUiop123!"},
		"repeated":        {authtest.Password, "abcabcabcabcabc", "abcabcabcabcabc"},
		"the address":     {authtest.Password, "maren@example.com", "maren@example.com"},
		"73 bytes":        {authtest.Password, strings.Repeat("long word ", 8), strings.Repeat("long word ", 8)},
		"19 emoji":        {authtest.Password, strings.Repeat("🐙🦑🐚", 7), strings.Repeat("🐙🦑🐚", 7)},
		"not the same":    {authtest.Password, "four other unrelated words", "four other unrelated word"},
		"the same again":  {authtest.Password, authtest.Password, authtest.Password},
		"wrong current":   {"something else entirely", "four other unrelated words", "four other unrelated words"},
		"no current":      {"", "four other unrelated words", "four other unrelated words"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			p := w.signedIn(t, w.user(t, "Maren", models.RoleUser))
			answer := p.post("/profile/password", "current_password", try[0], "password", try[1], "password_again", try[2])
			wantStatus(t, answer, http.StatusUnprocessableEntity)
			if answer.doc.Find("[aria-invalid=true]").Length() == 0 {
				t.Error("no field says what is wrong")
			}
			if strings.Contains(answer.text, try[1]) && try[1] != "maren@example.com" {
				t.Error("the page shows the password")
			}
		})
	}
}

func TestSecurity5TheAddressNeedsThePassword(t *testing.T) {
	w := newWorld(t)
	maren := w.user(t, "Maren", models.RoleUser)
	p := w.signedIn(t, maren)
	wantStatus(t, p.post("/profile/email", "email", "new@example.com", "current_password", "something else"), http.StatusUnprocessableEntity)
	wantStatus(t, p.post("/profile/email", "email", "new@example.com", "current_password", authtest.Password), http.StatusSeeOther)
	if got := p.get("/profile").doc.Find("#email").AttrOr("value", ""); got != "new@example.com" {
		t.Errorf("the address is %q", got)
	}
}

func TestSecurity6ThereIsNoDefaultAccount(t *testing.T) {
	w := newWorld(t)
	n, err := gorm.G[models.User](w.db).Count(t.Context(), "*")
	if err != nil || n != 0 {
		t.Errorf("%d accounts, %v", n, err)
	}
}
