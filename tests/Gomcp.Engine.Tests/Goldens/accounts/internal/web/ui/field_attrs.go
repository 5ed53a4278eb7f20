package ui

import (
	"strconv"

	"github.com/a-h/templ"
)

// constraints are the attributes that inputs, selects and text areas share.
func (f Field) constraints() templ.Attributes {
	attrs := f.state()
	if f.Placeholder != "" {
		attrs["placeholder"] = f.Placeholder
	}
	if f.Autocomplete != "" {
		attrs["autocomplete"] = f.Autocomplete
	}
	if f.MinLength > 0 {
		attrs["minlength"] = strconv.Itoa(f.MinLength)
	}
	if f.MaxLength > 0 {
		attrs["maxlength"] = strconv.Itoa(f.MaxLength)
	}
	if f.ReadOnly {
		attrs["readonly"] = true
	}
	return attrs
}

// state is what assistive technology is told, and what the stylesheet reads.
func (f Field) state() templ.Attributes {
	attrs := templ.Attributes{
		"required":  f.Required,
		"disabled":  f.Disabled,
		"autofocus": f.Autofocus,
	}
	if ids := f.describedBy(); ids != "" {
		attrs["aria-describedby"] = ids
	}
	if f.Error != "" {
		attrs["aria-invalid"] = "true"
	}
	return attrs
}

// groupState is the same for a group of choices, where the group is described and each choice is not.
func (f Field) groupState() templ.Attributes {
	attrs := templ.Attributes{}
	if ids := f.describedBy(); ids != "" {
		attrs["aria-describedby"] = ids
	}
	if f.Error != "" {
		attrs["aria-invalid"] = "true"
	}
	if f.Required {
		attrs["aria-required"] = "true"
	}
	return attrs
}
