package product

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"example.com/accounts/internal/models"
)

func TestListFileAndProgramKnowWhatIsReferredTo(t *testing.T) {
	f, browser := newBrowser(t)
	first := f.create(t, f.full(1))
	f.create(t, f.least(2))
	for name, title := range map[string]string{
		"category_id": f.category.String(),
	} {
		found := change(nil, name+".has", title).Encode()
		for _, path := range []string{"/products/export.csv", "/products"} {
			answer := browser.JSON(http.MethodGet, path+"?"+found, "")
			if path != "/products" {
				answer = browser.Get(path + "?" + found)
			}
			wantStatus(t, answer, http.StatusOK)
			if !strings.Contains(answer.Body, title) {
				t.Errorf("%s does not speak of %q: %s", path, title, answer.Body)
			}
		}
		for query, want := range map[string]int64{
			found: f.alike(t, first.ID, name),
			change(nil, name+".has", "nothing").Encode(): 0,
		} {
			page, err := f.repository.List(t.Context(), read(query))
			if err != nil || page.Total != want {
				t.Errorf("%s found %d, want %d; %v", query, page.Total, want, err)
			}
		}
	}
}

// alike counts the products that refer to the same as one of them.
func (f fixture) alike(t testing.TB, id uint64, name string) int64 {
	t.Helper()
	var n int64
	want := f.stored(t, id)[name]
	err := f.repository.Each(t.Context(), read(""), func(product models.Product) error {
		if filled(product)[name] == want {
			n++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestLookingForAChoiceKeepsTheFormAndStoresNothing(t *testing.T) {
	f, browser := newBrowser(t)
	for name := range sources {
		sent := change(entries(f.full(1)), name+"-find", "1")
		answer := browser.Post("/products", sent)
		wantStatus(t, answer, http.StatusOK)
		for field := range filled(f.full(1).product()) {
			if got := answer.Value(field); got != sent.Get(field) && sent.Get(field) != "false" {
				t.Errorf("%s was %q and is %q", field, sent.Get(field), got)
			}
		}
		wantStatus(t, browser.GetPart("/products/choices/"+name+"?"+name+"-search=x"), http.StatusOK)
		filter := http.StatusNotFound
		if _, offers := list.Looking(t.Context(), url.Values{}, name); offers {
			filter = http.StatusOK
		}
		wantStatus(t, browser.GetPart("/products/filters/"+name+"?"+name+".has=x"), filter)
	}
	wantStatus(t, browser.GetPart("/products/choices/nonsense"), http.StatusNotFound)
	wantStatus(t, browser.GetPart("/products/filters/nonsense"), http.StatusNotFound)
	page, err := f.repository.List(t.Context(), read(""))
	if err != nil || page.All != 0 {
		t.Errorf("%d products were stored, %v", page.All, err)
	}
}

func TestALinkBeginsAFormWithWhatItBelongsTo(t *testing.T) {
	f, browser := newBrowser(t)
	for name := range sources {
		want := entries(f.full(1)).Get(name)
		answer := browser.Get("/products/new?" + change(nil, name, want).Encode())
		wantStatus(t, answer, http.StatusOK)
		if got := answer.Value(name); got != want {
			t.Errorf("%s starts with %q, want %q", name, got, want)
		}
	}
}
