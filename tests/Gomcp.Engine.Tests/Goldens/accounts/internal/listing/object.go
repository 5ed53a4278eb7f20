package listing

import "example.com/accounts/internal/form"

// Object is the page as JSON: its items, where they stand among all that match, and the way to the pages
// beside it.
func (p Page[T]) Object(items []form.Object) form.Object {
	object := form.Object{
		{Key: "items", Value: items},
		{Key: "page", Value: p.Query.Page},
		{Key: "per_page", Value: p.Query.PerPage},
		{Key: "pages", Value: p.Last()},
		{Key: "total", Value: p.Total},
		{Key: "previous", Value: nil},
		{Key: "next", Value: nil},
	}
	if p.Query.Page > 1 {
		object[5].Value = p.Query.URL(p.Query.Page - 1)
	}
	if int64(p.Query.Page) < p.Last() {
		object[6].Value = p.Query.URL(p.Query.Page + 1)
	}
	return object
}
