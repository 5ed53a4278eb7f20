package auth

import (
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Limits of attempts: so many at once, then one for each interval.
const (
	accountBurst    = 8
	accountInterval = 30 * time.Second
	addressBurst    = 30
	addressInterval = 4 * time.Second
)

// mostKeys is when keys that nobody used for a while are swept out.
const mostKeys = 10_000

// Throttle slows down who tries too often, by a key such as an account or an address. It counts in
// this process only: with several, each allows as many attempts.
type Throttle struct {
	mu       sync.Mutex
	limiters map[string]*rate.Limiter
	burst    int
	every    time.Duration
	now      func() time.Time
}

// NewThrottle allows burst attempts at once, and one more for each interval.
func NewThrottle(burst int, every time.Duration) *Throttle {
	return &Throttle{
		limiters: map[string]*rate.Limiter{},
		burst:    burst,
		every:    every,
		now:      time.Now,
	}
}

// Wait takes one attempt, or says how long to wait before the next one.
func (t *Throttle) Wait(key string) time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	now := t.now()
	limiter, known := t.limiters[key]
	if !known {
		t.sweep(now)
		limiter = rate.NewLimiter(rate.Every(t.every), t.burst)
		t.limiters[key] = limiter
	}
	reservation := limiter.ReserveN(now, 1)
	wait := reservation.DelayFrom(now)
	if wait > 0 {
		reservation.CancelAt(now)
	}
	return wait
}

// Forget gives a key all its attempts back.
func (t *Throttle) Forget(key string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.limiters, key)
}

func (t *Throttle) sweep(now time.Time) {
	if len(t.limiters) < mostKeys {
		return
	}
	for key, limiter := range t.limiters {
		if limiter.TokensAt(now) >= float64(t.burst) {
			delete(t.limiters, key)
		}
	}
}
