package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
	"gorm.io/gorm"

	"example.com/accounts/internal/models"
)

// How long a session lasts: Idle without a request, Absolute in any case.
const (
	Idle             = 12 * time.Hour
	Absolute         = 7 * 24 * time.Hour
	IdleRemember     = 30 * 24 * time.Hour
	AbsoluteRemember = 90 * 24 * time.Hour
)

// idleHours is Idle for people to read.
const idleHours = int64(Idle / time.Hour)

// seenSteps spares a write for every request: the time of the last one is exact to this part of the
// idle time.
const seenSteps = 20

// ErrSessionGone says that a session was ended while a request still used it.
var ErrSessionGone = errors.New("the session was ended while the request ran")

type valueKey string

const (
	userKey     valueKey = "user"
	rememberKey valueKey = "remember"
)

// Store keeps sessions in the database. It is a sessions.Store of gorilla; the cookie holds a signed
// random token, the table the token's hash.
type Store struct {
	db      *gorm.DB
	codecs  []securecookie.Codec
	options sessions.Options
	now     func() time.Time
}

// NewStore takes keys, newest first: cookies are written with the first and read with all of them.
func NewStore(db *gorm.DB, secure bool, keys ...[]byte) *Store {
	s := &Store{
		db:  db,
		now: time.Now,
		options: sessions.Options{
			Path:     "/",
			HttpOnly: true,
			Secure:   secure,
			SameSite: http.SameSiteLaxMode,
		},
	}
	for _, key := range keys {
		codec := securecookie.New(key, nil).MaxAge(int(AbsoluteRemember / time.Second))
		codec.SetSerializer(securecookie.JSONEncoder{})
		s.codecs = append(s.codecs, codec)
	}
	return s
}

// Get returns the session of a request, the same one each time.
func (s *Store) Get(r *http.Request, name string) (*sessions.Session, error) {
	return sessions.GetRegistry(r).Get(s, name)
}

// New returns the stored session of a request, or a fresh one: a cookie that is forged, signed with
// an unknown key or of an ended session is as good as none.
func (s *Store) New(r *http.Request, name string) (*sessions.Session, error) {
	options := s.options
	session := sessions.NewSession(s, name)
	session.Options = &options
	session.IsNew = true
	cookie, err := r.Cookie(name)
	var token string
	if err != nil || securecookie.DecodeMulti(name, cookie.Value, &token, s.codecs...) != nil {
		return session, nil
	}
	now := s.time()
	row, err := gorm.G[models.Session](s.db).
		Where("id = ? AND idle_until > ? AND expires_at > ?", hashed(token), now, now).
		Take(r.Context())
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return session, nil
	}
	if err != nil {
		return session, fmt.Errorf("read session: %w", err)
	}
	if (securecookie.GobEncoder{}).Deserialize(row.Data, &session.Values) != nil {
		return session, nil
	}
	session.ID = token
	session.IsNew = false
	if row.UserID != nil {
		session.Values[userKey] = *row.UserID
	}
	session.Values[rememberKey] = row.Remember
	return session, s.seen(r, row, now)
}

func (s *Store) seen(r *http.Request, row models.Session, now time.Time) error {
	idle := idleOf(row.Remember)
	if now.Sub(row.SeenAt) < idle/seenSteps {
		return nil
	}
	_, err := gorm.G[models.Session](s.db).
		Where("id = ?", row.ID).
		Select("SeenAt", "IdleUntil").
		Updates(r.Context(), models.Session{SeenAt: now, IdleUntil: now.Add(idle)})
	if err != nil {
		return fmt.Errorf("note the use of a session: %w", err)
	}
	return nil
}

// Save stores a new session, changes a known one, or deletes one whose MaxAge is negative. Changing
// one that was ended meanwhile fails: it must not come back to life.
func (s *Store) Save(r *http.Request, w http.ResponseWriter, session *sessions.Session) error {
	if session.Options.MaxAge < 0 {
		http.SetCookie(w, sessions.NewCookie(session.Name(), "", session.Options))
		return s.delete(r, session.ID)
	}
	row, err := rowOf(session)
	if err != nil {
		return err
	}
	if session.ID == "" {
		return s.create(r, w, session, row)
	}
	changed, err := gorm.G[models.Session](s.db).
		Where("id = ?", hashed(session.ID)).
		Select("UserID", "Data").
		Updates(r.Context(), row)
	if err != nil {
		return fmt.Errorf("change session: %w", err)
	}
	if changed == 0 {
		return ErrSessionGone
	}
	return nil
}

func (s *Store) create(r *http.Request, w http.ResponseWriter, session *sessions.Session, row models.Session) error {
	token := rand.Text()
	value, err := securecookie.EncodeMulti(session.Name(), token, s.codecs...)
	if err != nil {
		return fmt.Errorf("sign session: %w", err)
	}
	now := s.time()
	row.ID = hashed(token)
	row.CreatedAt = now
	row.SeenAt = now
	row.IdleUntil = now.Add(idleOf(row.Remember))
	row.ExpiresAt = now.Add(absoluteOf(row.Remember))
	if row.Remember {
		session.Options.MaxAge = int(AbsoluteRemember / time.Second)
	}
	if err := gorm.G[models.Session](s.db).Create(r.Context(), &row); err != nil {
		return fmt.Errorf("store session: %w", err)
	}
	session.ID = token
	http.SetCookie(w, sessions.NewCookie(session.Name(), value, session.Options))
	return nil
}

func (s *Store) delete(r *http.Request, token string) error {
	if token == "" {
		return nil
	}
	if _, err := gorm.G[models.Session](s.db).Where("id = ?", hashed(token)).Delete(r.Context()); err != nil {
		return fmt.Errorf("delete session: %w", err)
	}
	return nil
}

// login gives a browser a new session: the old id, which somebody may have planted, and what was in
// it are gone.
func (s *Store) login(r *http.Request, w http.ResponseWriter, name string, user uint64, remember bool) error {
	session, err := s.Get(r, name)
	if err != nil {
		return err
	}
	if err := s.delete(r, session.ID); err != nil {
		return err
	}
	session.ID = ""
	session.IsNew = true
	session.Values = map[any]any{
		userKey:     user,
		rememberKey: remember,
	}
	return s.Save(r, w, session)
}

// logout ends the session of a request.
func (s *Store) logout(r *http.Request, w http.ResponseWriter, name string) error {
	session, err := s.Get(r, name)
	if err != nil {
		return err
	}
	session.Options.MaxAge = -1
	return s.Save(r, w, session)
}

func (s *Store) time() time.Time {
	return s.now().UTC().Truncate(time.Microsecond)
}

// rowOf leaves what has columns of its own out of the data.
func rowOf(session *sessions.Session) (models.Session, error) {
	var row models.Session
	values := map[any]any{}
	for key, value := range session.Values {
		switch key {
		case userKey:
			if id, ok := value.(uint64); ok {
				row.UserID = &id
			}
		case rememberKey:
			row.Remember, _ = value.(bool)
		default:
			values[key] = value
		}
	}
	var err error
	if row.Data, err = (securecookie.GobEncoder{}).Serialize(values); err != nil {
		return row, fmt.Errorf("encode session: %w", err)
	}
	return row, nil
}

func idleOf(remember bool) time.Duration {
	if remember {
		return IdleRemember
	}
	return Idle
}

func absoluteOf(remember bool) time.Duration {
	if remember {
		return AbsoluteRemember
	}
	return Absolute
}

// hashed is what the database knows of a token.
func hashed(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
