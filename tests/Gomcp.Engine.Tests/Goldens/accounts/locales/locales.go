// Package locales holds what people read: a folder for each language, built into the program.
package locales

import "embed"

// Files are all texts. A new folder with texts is a new language.
//
//go:embed */*.toml */pages/*.toml
var Files embed.FS
