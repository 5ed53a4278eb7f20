package form

// Named is the same kind of entry under another name and without rules, such as one end of a range
// that a list is narrowed to.
func (f Field) Named(name string) Field {
	return Field{
		Name:    name,
		Label:   f.Label,
		Kind:    f.Kind,
		Key:     f.Key,
		Noun:    f.Noun,
		Choices: f.Choices,
	}
}
