package specimen

import (
	"context"
	"net/http"

	"example.com/sink/internal/csvfile"
	"example.com/sink/internal/display"
	"example.com/sink/internal/form"
	"example.com/sink/internal/models"
	"example.com/sink/internal/texts"
)

// export answers with everything that the list's search and filters match, as a file for spreadsheets.
func (h *Handler) export(w http.ResponseWriter, r *http.Request) {
	file := csvfile.New(w, "specimens.csv", exportHead(r.Context()))
	err := h.service.Each(r.Context(), list.Read(r.Context(), r.URL.Query()), func(specimen models.Specimen) error {
		return file.Write(exportRow(specimen))
	})
	if err != nil {
		file.Abort(func() { h.site.Fail(w, r, err) })
		return
	}
	if err := file.Close(); err != nil {
		panic(http.ErrAbortHandler) // nobody is there any more
	}
}

func exportHead(ctx context.Context) []string {
	return []string{
		texts.Text(ctx, "app.record.number"),
		texts.Text(ctx, "pages.specimens.fields.req_string.label"),
		texts.Text(ctx, "pages.specimens.fields.req_text.label"),
		texts.Text(ctx, "pages.specimens.fields.req_int.label"),
		texts.Text(ctx, "pages.specimens.fields.req_int64.label"),
		texts.Text(ctx, "pages.specimens.fields.req_uint.label"),
		texts.Text(ctx, "pages.specimens.fields.req_float.label"),
		texts.Text(ctx, "pages.specimens.fields.req_decimal.label"),
		texts.Text(ctx, "pages.specimens.fields.req_bool.label"),
		texts.Text(ctx, "pages.specimens.fields.req_date.label"),
		texts.Text(ctx, "pages.specimens.fields.req_time.label"),
		texts.Text(ctx, "pages.specimens.fields.req_datetime.label"),
		texts.Text(ctx, "pages.specimens.fields.req_uuid.label"),
		texts.Text(ctx, "pages.specimens.fields.req_email.label"),
		texts.Text(ctx, "pages.specimens.fields.req_url.label"),
		texts.Text(ctx, "pages.specimens.fields.req_phone.label"),
		texts.Text(ctx, "pages.specimens.fields.req_slug.label"),
		texts.Text(ctx, "pages.specimens.fields.req_json.label"),
		texts.Text(ctx, "pages.specimens.fields.req_enum.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_string.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_text.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_int.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_int64.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_uint.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_float.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_decimal.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_bool.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_date.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_time.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_datetime.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_uuid.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_email.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_url.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_phone.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_slug.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_json.label"),
		texts.Text(ctx, "pages.specimens.fields.opt_enum.label"),
		texts.Text(ctx, "pages.specimens.fields.def_string.label"),
		texts.Text(ctx, "pages.specimens.fields.def_date.label"),
		texts.Text(ctx, "pages.specimens.fields.def_bool.label"),
		texts.Text(ctx, "pages.specimens.fields.def_float.label"),
		texts.Text(ctx, "pages.specimens.fields.def_enum.label"),
		texts.Text(ctx, "pages.specimens.fields.parent_id.label"),
		texts.Text(ctx, "pages.specimens.fields.first_category_id.label"),
		texts.Text(ctx, "pages.specimens.fields.second_category_id.label"),
		texts.Text(ctx, "pages.specimens.fields.label_ids.label"),
		texts.Text(ctx, "pages.specimens.fields.similar_specimen_ids.label"),
		texts.Text(ctx, "app.record.created"),
		texts.Text(ctx, "app.record.changed"),
	}
}

// exportRow has values as programs read them: 1234.50, 2026-03-01, true.
func exportRow(specimen models.Specimen) []string {
	values := filled(specimen)
	return []string{
		form.FromUint(specimen.ID),
		csvfile.Cell(reqStringField, values),
		csvfile.Cell(reqTextField, values),
		csvfile.Cell(reqIntField, values),
		csvfile.Cell(reqInt64Field, values),
		csvfile.Cell(reqUintField, values),
		csvfile.Cell(reqFloatField, values),
		csvfile.Cell(reqDecimalField, values),
		csvfile.Cell(reqBoolField, values),
		csvfile.Cell(reqDateField, values),
		csvfile.Cell(reqTimeField, values),
		csvfile.Cell(reqDatetimeField, values),
		csvfile.Cell(reqUUIDField, values),
		csvfile.Cell(reqEmailField, values),
		csvfile.Cell(reqURLField, values),
		csvfile.Cell(reqPhoneField, values),
		csvfile.Cell(reqSlugField, values),
		csvfile.Cell(reqJSONField, values),
		csvfile.Cell(reqEnumField, values),
		csvfile.Cell(optStringField, values),
		csvfile.Cell(optTextField, values),
		csvfile.Cell(optIntField, values),
		csvfile.Cell(optInt64Field, values),
		csvfile.Cell(optUintField, values),
		csvfile.Cell(optFloatField, values),
		csvfile.Cell(optDecimalField, values),
		csvfile.Cell(optBoolField, values),
		csvfile.Cell(optDateField, values),
		csvfile.Cell(optTimeField, values),
		csvfile.Cell(optDatetimeField, values),
		csvfile.Cell(optUUIDField, values),
		csvfile.Cell(optEmailField, values),
		csvfile.Cell(optURLField, values),
		csvfile.Cell(optPhoneField, values),
		csvfile.Cell(optSlugField, values),
		csvfile.Cell(optJSONField, values),
		csvfile.Cell(optEnumField, values),
		csvfile.Cell(defStringField, values),
		csvfile.Cell(defDateField, values),
		csvfile.Cell(defBoolField, values),
		csvfile.Cell(defFloatField, values),
		csvfile.Cell(defEnumField, values),
		csvfile.Text(display.Named(specimen.Parent, func(specimen models.Specimen) string {
			return specimen.String()
		})),
		csvfile.Text(display.Named(specimen.FirstCategory, func(category models.Category) string {
			return category.String()
		})),
		csvfile.Text(display.Named(specimen.SecondCategory, func(category models.Category) string {
			return category.String()
		})),
		csvfile.Text(display.Names(specimen.Labels, func(category models.Category) string {
			return category.String()
		})),
		csvfile.Text(display.Names(specimen.SimilarSpecimens, func(specimen models.Specimen) string {
			return specimen.String()
		})),
		csvfile.Moment(specimen.CreatedAt),
		csvfile.Moment(specimen.UpdatedAt),
	}
}
