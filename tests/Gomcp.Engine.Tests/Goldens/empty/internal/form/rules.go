package form

import "example.com/empty/internal/database"

// Rules say which entry a rule of the database is about and what to do when it is broken, by the
// name of the constraint.
type Rules map[string]Error

// Explain turns a rule of the database that was broken into a message beside an entry. Other errors
// stay what they are.
func (r Rules) Explain(err error) error {
	violation, ok := database.AsViolation(err)
	if !ok {
		return err
	}
	if problem, known := r[violation.Constraint]; known {
		return Errors{problem}
	}
	if violation.Column == "" {
		return err
	}
	switch violation.Kind {
	case database.Required:
		return Errors{{Field: violation.Column, Message: "Fill this in"}}
	case database.TooLong:
		return Errors{{Field: violation.Column, Message: "Enter less text here"}}
	case database.OutOfRange:
		return Errors{{Field: violation.Column, Message: "Enter a number closer to zero"}}
	default:
		return err
	}
}

// Taken is the answer to a value that another record has already.
func (f Field) Taken(thing string) Error {
	return Error{
		Field:   f.Name,
		Message: "Another " + thing + " has this " + f.name() + ": enter a different one",
	}
}

// Refused is the answer to a value that the database's own check refuses.
func (f Field) Refused() Error {
	return Error{
		Field:   f.Name,
		Message: f.verb() + " " + f.noun() + f.limits(-1),
	}
}

// Gone is the answer to the choice of a record that is no longer there.
func (f Field) Gone() Error {
	return Error{
		Field:   f.Name,
		Message: "This " + f.name() + " is no longer there: choose another one",
	}
}
