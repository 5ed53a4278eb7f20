package shop

// Müller's "best" <b> & {x}
type ann struct {
	ID int64 `json:"ID"` // required
	Name string `json:"Name"`
}
