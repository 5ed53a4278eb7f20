package main

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestCreateAdminPrintsAPasswordOnce(t *testing.T) {
	dsn := filepath.Join(t.TempDir(), "app.db")
	if _, err := admin(t, dsn, "create-admin", "maren@example.com"); err == nil || !strings.Contains(err.Error(), "migrate up") {
		t.Errorf("without migrations: %v", err)
	}
	if _, err := admin(t, dsn, "migrate", "up"); err != nil {
		t.Fatal(err)
	}
	out, err := admin(t, dsn, "create-admin", "Maren@Example.com", "Maren", "Aalto")
	if err != nil || !strings.Contains(out, "maren@example.com (admin)") || !regexp.MustCompile(`password:  \w{26}\n`).MatchString(out) {
		t.Errorf("%v:\n%s", err, out)
	}
	if out, err = admin(t, dsn, "create-admin", "maren@example.com"); err == nil || strings.Contains(out, "password") {
		t.Errorf("a second account with the address: %v, %s", err, out)
	}
	if _, err = admin(t, dsn, "create-user", "no address"); err == nil || !strings.Contains(err.Error(), "EMAIL") {
		t.Errorf("not an address: %v", err)
	}
}
