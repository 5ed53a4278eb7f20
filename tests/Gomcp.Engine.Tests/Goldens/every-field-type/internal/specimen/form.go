package specimen

import (
	"context"
	"time"

	"github.com/google/uuid"
	"github.com/shopspring/decimal"

	"example.com/sink/internal/display"
	"example.com/sink/internal/form"
	"example.com/sink/internal/models"
	"example.com/sink/internal/web/ui"
)

// The fields of the form. Their rules are checked here and stated by the page's HTML attributes.

var reqStringField = form.Field{
	Name:      "req_string",
	Label:     "pages.specimens.fields.req_string.label",
	Noun:      "pages.specimens.fields.req_string.noun",
	Kind:      form.String,
	Help:      "pages.specimens.fields.req_string.help",
	Required:  true,
	MinLength: 2,
	MaxLength: 80,
}

var reqTextField = form.Field{
	Name:      "req_text",
	Label:     "pages.specimens.fields.req_text.label",
	Noun:      "pages.specimens.fields.req_text.noun",
	Kind:      form.Text,
	Required:  true,
	MinLength: 10,
}

var reqIntField = form.Field{
	Name:     "req_int",
	Label:    "pages.specimens.fields.req_int.label",
	Noun:     "pages.specimens.fields.req_int.noun",
	Kind:     form.Int,
	Required: true,
	Min:      "-10",
	Max:      "1000",
}

var reqInt64Field = form.Field{
	Name:     "req_int64",
	Label:    "pages.specimens.fields.req_int64.label",
	Noun:     "pages.specimens.fields.req_int64.noun",
	Kind:     form.Int64,
	Required: true,
}

var reqUintField = form.Field{
	Name:     "req_uint",
	Label:    "pages.specimens.fields.req_uint.label",
	Noun:     "pages.specimens.fields.req_uint.noun",
	Kind:     form.Uint,
	Required: true,
	Min:      "0",
	Max:      "1000000",
}

var reqFloatField = form.Field{
	Name:     "req_float",
	Label:    "pages.specimens.fields.req_float.label",
	Noun:     "pages.specimens.fields.req_float.noun",
	Kind:     form.Float,
	Required: true,
	Min:      "0",
	Max:      "1",
}

var reqDecimalField = form.Field{
	Name:     "req_decimal",
	Label:    "pages.specimens.fields.req_decimal.label",
	Noun:     "pages.specimens.fields.req_decimal.noun",
	Kind:     form.Decimal,
	Required: true,
	Min:      "0.01",
	Max:      "999.99",
}

var reqBoolField = form.Field{
	Name:  "req_bool",
	Label: "pages.specimens.fields.req_bool.label",
	Noun:  "pages.specimens.fields.req_bool.noun",
	Kind:  form.Bool,
}

var reqDateField = form.Field{
	Name:     "req_date",
	Label:    "pages.specimens.fields.req_date.label",
	Noun:     "pages.specimens.fields.req_date.noun",
	Kind:     form.Date,
	Required: true,
}

var reqTimeField = form.Field{
	Name:     "req_time",
	Label:    "pages.specimens.fields.req_time.label",
	Noun:     "pages.specimens.fields.req_time.noun",
	Kind:     form.Time,
	Required: true,
}

var reqDatetimeField = form.Field{
	Name:     "req_datetime",
	Label:    "pages.specimens.fields.req_datetime.label",
	Noun:     "pages.specimens.fields.req_datetime.noun",
	Kind:     form.DateTime,
	Required: true,
}

var reqUUIDField = form.Field{
	Name:     "req_uuid",
	Label:    "pages.specimens.fields.req_uuid.label",
	Noun:     "pages.specimens.fields.req_uuid.noun",
	Kind:     form.UUID,
	Required: true,
}

var reqEmailField = form.Field{
	Name:     "req_email",
	Label:    "pages.specimens.fields.req_email.label",
	Noun:     "pages.specimens.fields.req_email.noun",
	Kind:     form.Email,
	Required: true,
}

var reqURLField = form.Field{
	Name:     "req_url",
	Label:    "pages.specimens.fields.req_url.label",
	Noun:     "pages.specimens.fields.req_url.noun",
	Kind:     form.URL,
	Required: true,
}

var reqPhoneField = form.Field{
	Name:     "req_phone",
	Label:    "pages.specimens.fields.req_phone.label",
	Noun:     "pages.specimens.fields.req_phone.noun",
	Kind:     form.Phone,
	Required: true,
}

var reqSlugField = form.Field{
	Name:     "req_slug",
	Label:    "pages.specimens.fields.req_slug.label",
	Noun:     "pages.specimens.fields.req_slug.noun",
	Kind:     form.Slug,
	Required: true,
}

var reqJSONField = form.Field{
	Name:     "req_json",
	Label:    "pages.specimens.fields.req_json.label",
	Noun:     "pages.specimens.fields.req_json.noun",
	Kind:     form.JSON,
	Required: true,
}

var reqEnumField = form.Field{
	Name:     "req_enum",
	Label:    "pages.specimens.fields.req_enum.label",
	Noun:     "pages.specimens.fields.req_enum.noun",
	Kind:     form.Enum,
	Required: true,
	Default:  models.SpecimenReqEnumNormal,
	Choices: form.Choices{
		{Value: models.SpecimenReqEnumLow, Label: "pages.specimens.fields.req_enum.options.low", Tone: ui.ToneGreen},
		{Value: models.SpecimenReqEnumNormal, Label: "pages.specimens.fields.req_enum.options.normal", Tone: ui.ToneAmber},
		{Value: models.SpecimenReqEnumHigh, Label: "pages.specimens.fields.req_enum.options.high", Tone: ui.ToneBlue},
	},
}

var optStringField = form.Field{
	Name:    "opt_string",
	Label:   "pages.specimens.fields.opt_string.label",
	Noun:    "pages.specimens.fields.opt_string.noun",
	Kind:    form.String,
	Pattern: form.Whole("[A-Z]{2}[0-9]{4}"),
	Sample:  "WX8835",
}

var optTextField = form.Field{
	Name:      "opt_text",
	Label:     "pages.specimens.fields.opt_text.label",
	Noun:      "pages.specimens.fields.opt_text.noun",
	Kind:      form.Text,
	MaxLength: 500,
}

var optIntField = form.Field{
	Name:  "opt_int",
	Label: "pages.specimens.fields.opt_int.label",
	Noun:  "pages.specimens.fields.opt_int.noun",
	Kind:  form.Int,
}

var optInt64Field = form.Field{
	Name:  "opt_int64",
	Label: "pages.specimens.fields.opt_int64.label",
	Noun:  "pages.specimens.fields.opt_int64.noun",
	Kind:  form.Int64,
}

var optUintField = form.Field{
	Name:  "opt_uint",
	Label: "pages.specimens.fields.opt_uint.label",
	Noun:  "pages.specimens.fields.opt_uint.noun",
	Kind:  form.Uint,
	Min:   "0",
}

var optFloatField = form.Field{
	Name:  "opt_float",
	Label: "pages.specimens.fields.opt_float.label",
	Noun:  "pages.specimens.fields.opt_float.noun",
	Kind:  form.Float,
}

var optDecimalField = form.Field{
	Name:  "opt_decimal",
	Label: "pages.specimens.fields.opt_decimal.label",
	Noun:  "pages.specimens.fields.opt_decimal.noun",
	Kind:  form.Decimal,
}

var optBoolField = form.Field{
	Name:    "opt_bool",
	Label:   "pages.specimens.fields.opt_bool.label",
	Noun:    "pages.specimens.fields.opt_bool.noun",
	Kind:    form.Bool,
	Choices: form.YesNo,
}

var optDateField = form.Field{
	Name:  "opt_date",
	Label: "pages.specimens.fields.opt_date.label",
	Noun:  "pages.specimens.fields.opt_date.noun",
	Kind:  form.Date,
}

var optTimeField = form.Field{
	Name:  "opt_time",
	Label: "pages.specimens.fields.opt_time.label",
	Noun:  "pages.specimens.fields.opt_time.noun",
	Kind:  form.Time,
}

var optDatetimeField = form.Field{
	Name:  "opt_datetime",
	Label: "pages.specimens.fields.opt_datetime.label",
	Noun:  "pages.specimens.fields.opt_datetime.noun",
	Kind:  form.DateTime,
}

var optUUIDField = form.Field{
	Name:  "opt_uuid",
	Label: "pages.specimens.fields.opt_uuid.label",
	Noun:  "pages.specimens.fields.opt_uuid.noun",
	Kind:  form.UUID,
}

var optEmailField = form.Field{
	Name:  "opt_email",
	Label: "pages.specimens.fields.opt_email.label",
	Noun:  "pages.specimens.fields.opt_email.noun",
	Kind:  form.Email,
}

var optURLField = form.Field{
	Name:  "opt_url",
	Label: "pages.specimens.fields.opt_url.label",
	Noun:  "pages.specimens.fields.opt_url.noun",
	Kind:  form.URL,
}

var optPhoneField = form.Field{
	Name:  "opt_phone",
	Label: "pages.specimens.fields.opt_phone.label",
	Noun:  "pages.specimens.fields.opt_phone.noun",
	Kind:  form.Phone,
}

var optSlugField = form.Field{
	Name:  "opt_slug",
	Label: "pages.specimens.fields.opt_slug.label",
	Noun:  "pages.specimens.fields.opt_slug.noun",
	Kind:  form.Slug,
}

var optJSONField = form.Field{
	Name:  "opt_json",
	Label: "pages.specimens.fields.opt_json.label",
	Noun:  "pages.specimens.fields.opt_json.noun",
	Kind:  form.JSON,
}

var optEnumField = form.Field{
	Name:  "opt_enum",
	Label: "pages.specimens.fields.opt_enum.label",
	Noun:  "pages.specimens.fields.opt_enum.noun",
	Kind:  form.Enum,
	Choices: form.Choices{
		{Value: models.SpecimenOptEnumSea, Label: "pages.specimens.fields.opt_enum.options.sea", Tone: ui.ToneGreen},
		{Value: models.SpecimenOptEnumAir, Label: "pages.specimens.fields.opt_enum.options.air", Tone: ui.ToneAmber},
	},
}

var defStringField = form.Field{
	Name:    "def_string",
	Label:   "pages.specimens.fields.def_string.label",
	Noun:    "pages.specimens.fields.def_string.noun",
	Kind:    form.String,
	Help:    "pages.specimens.fields.def_string.help",
	Default: "he said \"hi\" {x}",
}

var defDateField = form.Field{
	Name:    "def_date",
	Label:   "pages.specimens.fields.def_date.label",
	Noun:    "pages.specimens.fields.def_date.noun",
	Kind:    form.Date,
	Help:    "pages.specimens.fields.def_date.help",
	Default: "2026-03-31",
}

var defBoolField = form.Field{
	Name:    "def_bool",
	Label:   "pages.specimens.fields.def_bool.label",
	Noun:    "pages.specimens.fields.def_bool.noun",
	Kind:    form.Bool,
	Default: "true",
}

var defFloatField = form.Field{
	Name:    "def_float",
	Label:   "pages.specimens.fields.def_float.label",
	Noun:    "pages.specimens.fields.def_float.noun",
	Kind:    form.Float,
	Help:    "pages.specimens.fields.def_float.help",
	Default: "2.5",
}

var defEnumField = form.Field{
	Name:    "def_enum",
	Label:   "pages.specimens.fields.def_enum.label",
	Noun:    "pages.specimens.fields.def_enum.noun",
	Kind:    form.Enum,
	Help:    "pages.specimens.fields.def_enum.help",
	Default: models.SpecimenDefEnumX2,
	Choices: form.Choices{
		{Value: models.SpecimenDefEnumX1, Label: "pages.specimens.fields.def_enum.options.x1", Tone: ui.ToneGreen},
		{Value: models.SpecimenDefEnumX2, Label: "pages.specimens.fields.def_enum.options.x2", Tone: ui.ToneAmber},
	},
}

var parentField = form.Field{
	Name:  "parent_id",
	Label: "pages.specimens.fields.parent_id.label",
	Noun:  "pages.specimens.fields.parent_id.noun",
	Kind:  form.Reference,
}

var firstCategoryField = form.Field{
	Name:     "first_category_id",
	Label:    "pages.specimens.fields.first_category_id.label",
	Noun:     "pages.specimens.fields.first_category_id.noun",
	Kind:     form.Reference,
	Required: true,
}

var secondCategoryField = form.Field{
	Name:  "second_category_id",
	Label: "pages.specimens.fields.second_category_id.label",
	Noun:  "pages.specimens.fields.second_category_id.noun",
	Kind:  form.Reference,
}

var labelsField = form.Field{
	Name:  "label_ids",
	Label: "pages.specimens.fields.label_ids.label",
	Noun:  "pages.specimens.fields.label_ids.noun",
	Kind:  form.References,
}

var similarSpecimensField = form.Field{
	Name:  "similar_specimen_ids",
	Label: "pages.specimens.fields.similar_specimen_ids.label",
	Noun:  "pages.specimens.fields.similar_specimen_ids.noun",
	Kind:  form.References,
}

// fields are all of them, in the order of the form.
var fields = []form.Field{
	reqStringField,
	reqTextField,
	reqIntField,
	reqInt64Field,
	reqUintField,
	reqFloatField,
	reqDecimalField,
	reqBoolField,
	reqDateField,
	reqTimeField,
	reqDatetimeField,
	reqUUIDField,
	reqEmailField,
	reqURLField,
	reqPhoneField,
	reqSlugField,
	reqJSONField,
	reqEnumField,
	optStringField,
	optTextField,
	optIntField,
	optInt64Field,
	optUintField,
	optFloatField,
	optDecimalField,
	optBoolField,
	optDateField,
	optTimeField,
	optDatetimeField,
	optUUIDField,
	optEmailField,
	optURLField,
	optPhoneField,
	optSlugField,
	optJSONField,
	optEnumField,
	defStringField,
	defDateField,
	defBoolField,
	defFloatField,
	defEnumField,
	parentField,
	firstCategoryField,
	secondCategoryField,
	labelsField,
	similarSpecimensField,
}

// rules say which field a constraint of the table specimens is about.
var rules = form.Rules{
	"uq_specimens_req_string":                           reqStringField.Taken("pages.specimens.fields.req_string.taken"),
	"uq_specimens_req_uuid":                             reqUUIDField.Taken("pages.specimens.fields.req_uuid.taken"),
	"uq_specimens_req_email":                            reqEmailField.Taken("pages.specimens.fields.req_email.taken"),
	"uq_specimens_req_slug":                             reqSlugField.Taken("pages.specimens.fields.req_slug.taken"),
	"uq_specimens_opt_int64":                            optInt64Field.Taken("pages.specimens.fields.opt_int64.taken"),
	"uq_specimens_opt_slug":                             optSlugField.Taken("pages.specimens.fields.opt_slug.taken"),
	"chk_specimens_req_int":                             reqIntField.Refused(),
	"chk_specimens_req_uint":                            reqUintField.Refused(),
	"chk_specimens_req_float":                           reqFloatField.Refused(),
	"chk_specimens_req_decimal":                         reqDecimalField.Refused(),
	"chk_specimens_req_enum":                            reqEnumField.Refused(),
	"chk_specimens_opt_uint":                            optUintField.Refused(),
	"chk_specimens_opt_enum":                            optEnumField.Refused(),
	"chk_specimens_def_enum":                            defEnumField.Refused(),
	"fk_specimens_parent_id":                            parentField.Gone("pages.specimens.fields.parent_id.gone"),
	"fk_specimens_first_category_id":                    firstCategoryField.Gone("pages.specimens.fields.first_category_id.gone"),
	"fk_specimens_second_category_id":                   secondCategoryField.Gone("pages.specimens.fields.second_category_id.gone"),
	"fk_specimen_labels_category_id":                    labelsField.Gone("pages.specimens.fields.label_ids.gone"),
	"fk_specimen_similar_specimens_similar_specimen_id": similarSpecimensField.Gone("pages.specimens.fields.similar_specimen_ids.gone"),
}

// Input is what a person may set of a specimen. Nothing else can be changed from outside.
type Input struct {
	ReqString          string
	ReqText            string
	ReqInt             int32
	ReqInt64           int64
	ReqUint            uint64
	ReqFloat           float64
	ReqDecimal         decimal.Decimal
	ReqBool            bool
	ReqDate            models.Date
	ReqTime            string
	ReqDatetime        time.Time
	ReqUUID            uuid.UUID
	ReqEmail           string
	ReqURL             string
	ReqPhone           string
	ReqSlug            string
	ReqJSON            models.JSON
	ReqEnum            string
	OptString          *string
	OptText            *string
	OptInt             *int32
	OptInt64           *int64
	OptUint            *uint64
	OptFloat           *float64
	OptDecimal         *decimal.Decimal
	OptBool            *bool
	OptDate            *models.Date
	OptTime            *string
	OptDatetime        *time.Time
	OptUUID            *uuid.UUID
	OptEmail           *string
	OptURL             *string
	OptPhone           *string
	OptSlug            *string
	OptJSON            *models.JSON
	OptEnum            *string
	DefString          string
	DefDate            models.Date
	DefBool            bool
	DefFloat           float64
	DefEnum            string
	ParentID           *uint64
	FirstCategoryID    uint64
	SecondCategoryID   *uint64
	LabelIDs           []uint64
	SimilarSpecimenIDs []uint64
}

// parse reads a form that was sent. The input is worth nothing when there are errors.
func parse(ctx context.Context, values form.Values) (Input, form.Errors) {
	p := form.NewParser(ctx, values)
	input := Input{
		ReqString:          p.String(reqStringField),
		ReqText:            p.Text(reqTextField),
		ReqInt:             p.Int(reqIntField),
		ReqInt64:           p.Int64(reqInt64Field),
		ReqUint:            p.Uint(reqUintField),
		ReqFloat:           p.Float(reqFloatField),
		ReqDecimal:         p.Decimal(reqDecimalField),
		ReqBool:            p.Bool(reqBoolField),
		ReqDate:            p.Date(reqDateField),
		ReqTime:            p.Time(reqTimeField),
		ReqDatetime:        p.DateTime(reqDatetimeField),
		ReqUUID:            p.UUID(reqUUIDField),
		ReqEmail:           p.Email(reqEmailField),
		ReqURL:             p.URL(reqURLField),
		ReqPhone:           p.Phone(reqPhoneField),
		ReqSlug:            p.Slug(reqSlugField),
		ReqJSON:            p.JSON(reqJSONField),
		ReqEnum:            p.Choice(reqEnumField),
		OptString:          form.Optional(p, optStringField, p.String),
		OptText:            form.Optional(p, optTextField, p.Text),
		OptInt:             form.Optional(p, optIntField, p.Int),
		OptInt64:           form.Optional(p, optInt64Field, p.Int64),
		OptUint:            form.Optional(p, optUintField, p.Uint),
		OptFloat:           form.Optional(p, optFloatField, p.Float),
		OptDecimal:         form.Optional(p, optDecimalField, p.Decimal),
		OptBool:            form.Optional(p, optBoolField, p.Bool),
		OptDate:            form.Optional(p, optDateField, p.Date),
		OptTime:            form.Optional(p, optTimeField, p.Time),
		OptDatetime:        form.Optional(p, optDatetimeField, p.DateTime),
		OptUUID:            form.Optional(p, optUUIDField, p.UUID),
		OptEmail:           form.Optional(p, optEmailField, p.Email),
		OptURL:             form.Optional(p, optURLField, p.URL),
		OptPhone:           form.Optional(p, optPhoneField, p.Phone),
		OptSlug:            form.Optional(p, optSlugField, p.Slug),
		OptJSON:            form.Optional(p, optJSONField, p.JSON),
		OptEnum:            form.Optional(p, optEnumField, p.Choice),
		DefString:          p.String(defStringField),
		DefDate:            p.Date(defDateField),
		DefBool:            p.Bool(defBoolField),
		DefFloat:           p.Float(defFloatField),
		DefEnum:            p.Choice(defEnumField),
		ParentID:           form.Optional(p, parentField, p.Reference),
		FirstCategoryID:    p.Reference(firstCategoryField),
		SecondCategoryID:   form.Optional(p, secondCategoryField, p.Reference),
		LabelIDs:           p.References(labelsField),
		SimilarSpecimenIDs: p.References(similarSpecimensField),
	}
	return input, p.Errors
}

// blank is the form of a specimen that does not exist yet.
func blank() form.Values {
	return form.Values{
		"req_enum":   reqEnumField.Default,
		"def_string": defStringField.Default,
		"def_date":   defDateField.Default,
		"def_bool":   defBoolField.Default,
		"def_float":  defFloatField.Default,
		"def_enum":   defEnumField.Default,
	}
}

// filled is the form of a specimen as it is stored.
func filled(specimen models.Specimen) form.Values {
	return form.Values{
		"req_string":         form.FromString(specimen.ReqString),
		"req_text":           form.FromString(specimen.ReqText),
		"req_int":            form.FromInt(specimen.ReqInt),
		"req_int64":          form.FromInt(specimen.ReqInt64),
		"req_uint":           form.FromUint(specimen.ReqUint),
		"req_float":          form.FromFloat(specimen.ReqFloat),
		"req_decimal":        form.FromDecimal(specimen.ReqDecimal),
		"req_bool":           form.FromBool(specimen.ReqBool),
		"req_date":           form.FromDate(specimen.ReqDate),
		"req_time":           form.FromTime(specimen.ReqTime),
		"req_datetime":       form.FromDateTime(specimen.ReqDatetime),
		"req_uuid":           form.FromUUID(specimen.ReqUUID),
		"req_email":          form.FromString(specimen.ReqEmail),
		"req_url":            form.FromString(specimen.ReqURL),
		"req_phone":          form.FromString(specimen.ReqPhone),
		"req_slug":           form.FromString(specimen.ReqSlug),
		"req_json":           form.FromJSON(specimen.ReqJSON),
		"req_enum":           form.FromString(specimen.ReqEnum),
		"opt_string":         display.Maybe(specimen.OptString, form.FromString),
		"opt_text":           display.Maybe(specimen.OptText, form.FromString),
		"opt_int":            display.Maybe(specimen.OptInt, form.FromInt),
		"opt_int64":          display.Maybe(specimen.OptInt64, form.FromInt),
		"opt_uint":           display.Maybe(specimen.OptUint, form.FromUint),
		"opt_float":          display.Maybe(specimen.OptFloat, form.FromFloat),
		"opt_decimal":        display.Maybe(specimen.OptDecimal, form.FromDecimal),
		"opt_bool":           display.Maybe(specimen.OptBool, form.FromBool),
		"opt_date":           display.Maybe(specimen.OptDate, form.FromDate),
		"opt_time":           display.Maybe(specimen.OptTime, form.FromTime),
		"opt_datetime":       display.Maybe(specimen.OptDatetime, form.FromDateTime),
		"opt_uuid":           display.Maybe(specimen.OptUUID, form.FromUUID),
		"opt_email":          display.Maybe(specimen.OptEmail, form.FromString),
		"opt_url":            display.Maybe(specimen.OptURL, form.FromString),
		"opt_phone":          display.Maybe(specimen.OptPhone, form.FromString),
		"opt_slug":           display.Maybe(specimen.OptSlug, form.FromString),
		"opt_json":           display.Maybe(specimen.OptJSON, form.FromJSON),
		"opt_enum":           display.Maybe(specimen.OptEnum, form.FromString),
		"def_string":         form.FromString(specimen.DefString),
		"def_date":           form.FromDate(specimen.DefDate),
		"def_bool":           form.FromBool(specimen.DefBool),
		"def_float":          form.FromFloat(specimen.DefFloat),
		"def_enum":           form.FromString(specimen.DefEnum),
		"parent_id":          display.Maybe(specimen.ParentID, form.FromUint),
		"first_category_id":  form.FromUint(specimen.FirstCategoryID),
		"second_category_id": display.Maybe(specimen.SecondCategoryID, form.FromUint),
		"label_ids": form.FromRecords(specimen.Labels, func(category models.Category) uint64 {
			return category.ID
		}),
		"similar_specimen_ids": form.FromRecords(specimen.SimilarSpecimens, func(specimen models.Specimen) uint64 {
			return specimen.ID
		}),
	}
}
