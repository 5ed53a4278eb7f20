package texts

import (
	"fmt"
	"io/fs"
	"log/slog"
	"strings"
	"sync"
	"time"
)

// Live reads the texts again whenever a file has changed: a changed text needs no new build. It is
// for development; what is wrong with a changed file goes to the log, and the texts before it stay.
type Live struct {
	options Options
	log     *slog.Logger

	mu      sync.Mutex
	looked  time.Time
	state   string
	catalog *Catalog
}

// patience is how long files count as unchanged: the requests of one page look once.
const patience = 100 * time.Millisecond

// NewLive loads the texts for the first time.
func NewLive(o Options, log *slog.Logger) (*Live, error) {
	catalog, err := Load(o)
	if err != nil {
		return nil, err
	}
	return &Live{
		options: o,
		log:     log,
		state:   state(o.Files),
		catalog: catalog,
	}, nil
}

// Catalog is the texts as they are now.
func (l *Live) Catalog() *Catalog {
	l.mu.Lock()
	defer l.mu.Unlock()
	if time.Since(l.looked) < patience {
		return l.catalog
	}
	l.looked = time.Now()
	now := state(l.options.Files)
	if now == l.state {
		return l.catalog
	}
	l.state = now
	catalog, err := Load(l.options)
	if err != nil {
		l.log.Error("changed texts are not used", "error", err)
		return l.catalog
	}
	l.log.Info("texts read again")
	l.catalog = catalog
	return catalog
}

// state tells one state of the files from another: their names, sizes and times.
func state(files fs.FS) string {
	var all strings.Builder
	_ = fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return nil
		}
		if info, err := d.Info(); err == nil {
			fmt.Fprintln(&all, name, info.Size(), info.ModTime().UnixNano())
		}
		return nil
	})
	return all.String()
}
