package auth

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/bcrypt"
)

func TestSecurity4UnknownAccountsCostTheSameWork(t *testing.T) {
	if cost, err := bcrypt.Cost([]byte(nobody)); err != nil || cost != Cost {
		t.Errorf("the hash for unknown accounts costs %d, %v", cost, err)
	}
	h := NewHasher(bcrypt.MinCost)
	hash, err := h.Hash(t.Context(), "three unrelated words")
	if err != nil {
		t.Fatal(err)
	}
	compared := 0
	compare := h.compare
	h.compare = func(hash, password []byte) error {
		compared++
		return compare(hash, password)
	}
	h.nobody = hash
	for n, try := range []struct {
		hash, password string
		want           bool
	}{
		{hash, "three unrelated words", true},
		{hash, "other words", false},
		{"", "three unrelated words", false}, // the right password of nobody
		{hash, strings.Repeat("x", 100), false},
		{"", strings.Repeat("x", 100), false},
	} {
		got, err := h.Matches(t.Context(), try.hash, try.password)
		if err != nil || got != try.want || compared != n+1 {
			t.Errorf("try %d: %t, %v after %d comparisons", n, got, err, compared)
		}
	}
}

// bcrypt reads 72 bytes: what comes after them must not be ignored.
func TestSecurity4LongPasswordsDoNotMatchTheirBeginning(t *testing.T) {
	h := NewHasher(bcrypt.MinCost)
	long := strings.Repeat("a1b2c3d4", 9)
	hash, err := h.Hash(t.Context(), long)
	if err != nil {
		t.Fatal(err)
	}
	for password, want := range map[string]bool{long: true, long + "x": false} {
		if got, err := h.Matches(t.Context(), hash, password); err != nil || got != want {
			t.Errorf("%d bytes: %t, %v", len(password), got, err)
		}
	}
}

func TestThrottleLetsOneThroughPerInterval(t *testing.T) {
	throttle := NewThrottle(3, time.Minute)
	now := time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)
	throttle.now = func() time.Time { return now }
	for n := range 3 {
		if wait := throttle.Wait("a"); wait != 0 {
			t.Errorf("attempt %d waits %s", n, wait)
		}
	}
	if wait := throttle.Wait("a"); wait != time.Minute {
		t.Errorf("waits %s", wait)
	}
	if throttle.Wait("b") != 0 {
		t.Error("another key waits")
	}
	now = now.Add(time.Minute)
	if throttle.Wait("a") != 0 || throttle.Wait("a") == 0 {
		t.Error("not one attempt after a minute")
	}
	throttle.Forget("a")
	if throttle.Wait("a") != 0 {
		t.Error("not forgotten")
	}
}

func TestThrottleForgetsWhoStayedAway(t *testing.T) {
	throttle := NewThrottle(1, time.Second)
	now := time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)
	throttle.now = func() time.Time { return now }
	for n := range mostKeys {
		throttle.Wait(strconv.Itoa(n))
	}
	now = now.Add(time.Hour)
	throttle.Wait("one more")
	if n := len(throttle.limiters); n != 1 {
		t.Errorf("%d keys are kept", n)
	}
}

func TestSecurity4ForwardedAddressesCountOnlyFromProxies(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	for _, tt := range []struct{ remote, forwarded, want string }{
		{"192.0.2.1:1", "", "192.0.2.1"},
		{"192.0.2.1:1", "198.51.100.7", "192.0.2.1"}, // nobody's proxy
		{"10.0.0.1:1", "198.51.100.7", "198.51.100.7"},
		{"10.0.0.1:1", "203.0.113.9, 198.51.100.7", "198.51.100.7"}, // the first may be made up
		{"10.0.0.1:1", "198.51.100.7, 10.0.0.2", "198.51.100.7"},
		{"10.0.0.1:1", "nonsense", "10.0.0.1"},
		{"[2001:db8:1:2:3::4]:1", "", "2001:db8:1:2::/64"},
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.RemoteAddr = tt.remote
		if tt.forwarded != "" {
			r.Header.Set("X-Forwarded-For", tt.forwarded)
		}
		if got := addressOf(r, proxies); got != tt.want {
			t.Errorf("%s, %q: %s", tt.remote, tt.forwarded, got)
		}
	}
}

func TestPasswordProblem(t *testing.T) {
	for password, good := range map[string]bool{
		"three unrelated words":       true,
		"Tr0ub4dor&3 and more":        true,
		strings.Repeat("z9 ", 24):     false,
		"correct-horse-battery":       false,
		"correcthorsebatterystaple99": false,
		"qwertyuiopas":                false,
		"elevenchars":                 false,
		"zwölfzeichen":                true,
		"maren aalto 1":               false,
	} {
		if problem := PasswordProblem(t.Context(), password, "Maren Aalto", "maren@example.com"); (problem == "") != good {
			t.Errorf("%q: %q", password, problem)
		}
	}
}
