package csvfile

import (
	"encoding/csv"
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"example.com/accounts/internal/form"
)

func TestFileIsReadAsItWasWritten(t *testing.T) {
	recorder := httptest.NewRecorder()
	file := New(recorder, "mugs.csv", []string{"Name", "Note"})
	rows := [][]string{
		{"Mug, large", "says \"hi\"\nand more"},
		{"Éclair 🐙", ""},
	}
	for _, row := range rows {
		if err := file.Write(row); err != nil {
			t.Fatal(err)
		}
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	body, marked := strings.CutPrefix(recorder.Body.String(), byteOrderMark)
	if !marked {
		t.Error("a spreadsheet cannot tell that it is UTF-8")
	}
	if !strings.HasPrefix(body, "Name,Note\r\n") {
		t.Errorf("begins %q", body[:min(len(body), 20)])
	}
	read, err := csv.NewReader(strings.NewReader(body)).ReadAll()
	if err != nil || len(read) != 3 || !slices.Equal(read[1], rows[0]) || !slices.Equal(read[2], rows[1]) {
		t.Errorf("read %q, %v", read, err)
	}
	if got := recorder.Header().Get("Content-Disposition"); got != `attachment; filename="mugs.csv"` {
		t.Errorf("Content-Disposition %q", got)
	}
}

func TestFileWithoutRowsHasItsHeads(t *testing.T) {
	recorder := httptest.NewRecorder()
	if err := New(recorder, "mugs.csv", []string{"Name"}).Close(); err != nil {
		t.Fatal(err)
	}
	if got := recorder.Body.String(); got != byteOrderMark+"Name\r\n" {
		t.Errorf("got %q", got)
	}
}

func TestAnErrorBeforeTheFirstRowGetsItsOwnAnswer(t *testing.T) {
	recorder := httptest.NewRecorder()
	New(recorder, "mugs.csv", nil).Abort(func() { http.Error(recorder, "no", http.StatusInternalServerError) })
	if recorder.Code != http.StatusInternalServerError || recorder.Body.String() != "no\n" {
		t.Errorf("%d %q", recorder.Code, recorder.Body)
	}
}

func TestAnErrorAfterTheFirstRowCutsTheConnection(t *testing.T) {
	file := New(httptest.NewRecorder(), "mugs.csv", []string{"Name"})
	if err := file.Write([]string{"Mug"}); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err, ok := recover().(error); !ok || !errors.Is(err, http.ErrAbortHandler) {
			t.Error("the connection was not cut")
		}
	}()
	file.Abort(func() { t.Error("a second answer was sent") })
}

func TestFormulasBecomeTexts(t *testing.T) {
	text := form.Field{Name: "x", Kind: form.String}
	for value, want := range map[string]string{
		"=1+2":          "'=1+2",
		"+44 20":        "'+44 20",
		"-5":            "'-5",
		"@SUM(A1)":      "'@SUM(A1)",
		" =1":           "' =1",
		"\t=1":          "'\t=1",
		"＝1":            "'＝1",
		"a=1":           "a=1",
		"":              "",
		"Mug & saucer!": "Mug & saucer!",
	} {
		if got := Cell(text, form.Values{"x": value}); got != want {
			t.Errorf("%q became %q, want %q", value, got, want)
		}
	}
	for _, test := range []struct {
		kind        form.Kind
		value, want string
	}{
		{form.Int, "-5", "-5"},
		{form.Decimal, "-12.50", "-12.50"},
		{form.DateTime, "2026-03-01T09:30", "2026-03-01T09:30:00Z"},
		{form.DateTime, "2026-03-01T09:30:15", "2026-03-01T09:30:15Z"},
		{form.DateTime, "", ""},
	} {
		if got := Cell(form.Field{Name: "x", Kind: test.kind}, form.Values{"x": test.value}); got != test.want {
			t.Errorf("%s %q became %q, want %q", test.kind, test.value, got, test.want)
		}
	}
}
