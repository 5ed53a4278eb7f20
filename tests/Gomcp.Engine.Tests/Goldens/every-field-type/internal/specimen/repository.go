package specimen

import (
	"context"
	"errors"
	"fmt"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"example.com/sink/internal/database"
	"example.com/sink/internal/listing"
	"example.com/sink/internal/models"
)

// list is what the list of specimens offers. Nothing but these sorts and filters reaches the database.
var list = listing.List{
	Path:    "/specimens",
	Table:   "specimens",
	Default: "-created_at",
	Searched: []clause.Column{
		{Table: "specimens", Name: "req_string"},
		{Table: "specimens", Name: "req_email"},
		{Table: "specimens", Name: "req_url"},
		{Table: "specimens", Name: "req_phone"},
		{Table: "specimens", Name: "req_slug"},
		{Table: "specimens", Name: "opt_string"},
		{Table: "specimens", Name: "opt_email"},
		{Table: "specimens", Name: "opt_url"},
		{Table: "specimens", Name: "opt_phone"},
		{Table: "specimens", Name: "opt_slug"},
		{Table: "specimens", Name: "def_string"},
	},
	Sorts: []listing.Sort{
		{Key: "req_string", Label: "pages.specimens.fields.req_string.label", By: listing.Text("specimens", "req_string")},
		{Key: "req_int", Label: "pages.specimens.fields.req_int.label", By: listing.Value("specimens", "req_int")},
		{Key: "req_int64", Label: "pages.specimens.fields.req_int64.label", By: listing.Value("specimens", "req_int64")},
		{Key: "req_uint", Label: "pages.specimens.fields.req_uint.label", By: listing.Value("specimens", "req_uint")},
		{Key: "req_float", Label: "pages.specimens.fields.req_float.label", By: listing.Value("specimens", "req_float")},
		{Key: "req_decimal", Label: "pages.specimens.fields.req_decimal.label", By: listing.Value("specimens", "req_decimal")},
		{Key: "req_bool", Label: "pages.specimens.fields.req_bool.label", By: listing.Value("specimens", "req_bool")},
		{Key: "req_date", Label: "pages.specimens.fields.req_date.label", By: listing.Value("specimens", "req_date")},
		{Key: "req_time", Label: "pages.specimens.fields.req_time.label", By: listing.Value("specimens", "req_time")},
		{Key: "req_datetime", Label: "pages.specimens.fields.req_datetime.label", By: listing.Value("specimens", "req_datetime")},
		{Key: "req_uuid", Label: "pages.specimens.fields.req_uuid.label", By: listing.Value("specimens", "req_uuid")},
		{Key: "req_email", Label: "pages.specimens.fields.req_email.label", By: listing.Text("specimens", "req_email")},
		{Key: "req_url", Label: "pages.specimens.fields.req_url.label", By: listing.Text("specimens", "req_url")},
		{Key: "req_phone", Label: "pages.specimens.fields.req_phone.label", By: listing.Text("specimens", "req_phone")},
		{Key: "req_slug", Label: "pages.specimens.fields.req_slug.label", By: listing.Text("specimens", "req_slug")},
		{Key: "req_enum", Label: "pages.specimens.fields.req_enum.label", By: listing.Ranked("specimens", "req_enum", reqEnumField.Choices.Values()...)},
		{Key: "opt_string", Label: "pages.specimens.fields.opt_string.label", By: listing.Text("specimens", "opt_string").OrNull()},
		{Key: "opt_int", Label: "pages.specimens.fields.opt_int.label", By: listing.Value("specimens", "opt_int").OrNull()},
		{Key: "opt_int64", Label: "pages.specimens.fields.opt_int64.label", By: listing.Value("specimens", "opt_int64").OrNull()},
		{Key: "opt_uint", Label: "pages.specimens.fields.opt_uint.label", By: listing.Value("specimens", "opt_uint").OrNull()},
		{Key: "opt_float", Label: "pages.specimens.fields.opt_float.label", By: listing.Value("specimens", "opt_float").OrNull()},
		{Key: "opt_decimal", Label: "pages.specimens.fields.opt_decimal.label", By: listing.Value("specimens", "opt_decimal").OrNull()},
		{Key: "opt_bool", Label: "pages.specimens.fields.opt_bool.label", By: listing.Value("specimens", "opt_bool").OrNull()},
		{Key: "opt_date", Label: "pages.specimens.fields.opt_date.label", By: listing.Value("specimens", "opt_date").OrNull()},
		{Key: "opt_time", Label: "pages.specimens.fields.opt_time.label", By: listing.Value("specimens", "opt_time").OrNull()},
		{Key: "opt_datetime", Label: "pages.specimens.fields.opt_datetime.label", By: listing.Value("specimens", "opt_datetime").OrNull()},
		{Key: "opt_uuid", Label: "pages.specimens.fields.opt_uuid.label", By: listing.Value("specimens", "opt_uuid").OrNull()},
		{Key: "opt_email", Label: "pages.specimens.fields.opt_email.label", By: listing.Text("specimens", "opt_email").OrNull()},
		{Key: "opt_url", Label: "pages.specimens.fields.opt_url.label", By: listing.Text("specimens", "opt_url").OrNull()},
		{Key: "opt_phone", Label: "pages.specimens.fields.opt_phone.label", By: listing.Text("specimens", "opt_phone").OrNull()},
		{Key: "opt_slug", Label: "pages.specimens.fields.opt_slug.label", By: listing.Text("specimens", "opt_slug").OrNull()},
		{Key: "opt_enum", Label: "pages.specimens.fields.opt_enum.label", By: listing.Ranked("specimens", "opt_enum", optEnumField.Choices.Values()...).OrNull()},
		{Key: "def_string", Label: "pages.specimens.fields.def_string.label", By: listing.Text("specimens", "def_string")},
		{Key: "def_date", Label: "pages.specimens.fields.def_date.label", By: listing.Value("specimens", "def_date")},
		{Key: "def_bool", Label: "pages.specimens.fields.def_bool.label", By: listing.Value("specimens", "def_bool")},
		{Key: "def_float", Label: "pages.specimens.fields.def_float.label", By: listing.Value("specimens", "def_float")},
		{Key: "def_enum", Label: "pages.specimens.fields.def_enum.label", By: listing.Ranked("specimens", "def_enum", defEnumField.Choices.Values()...)},
		{Key: "parent", Label: "pages.specimens.fields.parent_id.label", By: listing.Text("Parent", "req_string").OrNull()},
		{Key: "first_category", Label: "pages.specimens.fields.first_category_id.label", By: listing.Text("FirstCategory", "name")},
		{Key: "second_category", Label: "pages.specimens.fields.second_category_id.label", By: listing.Text("SecondCategory", "name").OrNull()},
		{Key: "created_at", Label: "app.record.created", By: listing.Value("specimens", "created_at")},
	},
	Filters: []listing.Filter{
		listing.By("specimens", reqIntField),
		listing.By("specimens", reqInt64Field),
		listing.By("specimens", reqUintField),
		listing.By("specimens", reqFloatField),
		listing.By("specimens", reqDecimalField),
		listing.By("specimens", reqBoolField),
		listing.By("specimens", reqDateField),
		listing.By("specimens", reqDatetimeField),
		listing.By("specimens", reqEnumField),
		listing.By("specimens", optIntField),
		listing.By("specimens", optInt64Field),
		listing.By("specimens", optUintField),
		listing.By("specimens", optFloatField),
		listing.By("specimens", optDecimalField),
		listing.By("specimens", optBoolField).OrNull(),
		listing.By("specimens", optDateField),
		listing.By("specimens", optDatetimeField),
		listing.By("specimens", optEnumField).OrNull(),
		listing.By("specimens", defDateField),
		listing.By("specimens", defBoolField),
		listing.By("specimens", defFloatField),
		listing.By("specimens", defEnumField),
		listing.By("specimens", parentField).OrNull().Called("specimens", "id", "req_string"),
		listing.By("specimens", firstCategoryField).Called("categories", "id", "name"),
		listing.By("specimens", secondCategoryField).OrNull().Called("categories", "id", "name"),
		listing.By("specimens", labelsField).OrNull().Linked("specimen_labels", "specimen_id", "category_id").Called("categories", "id", "name"),
		listing.By("specimens", similarSpecimensField).OrNull().Linked("specimen_similar_specimens", "specimen_id", "similar_specimen_id").Called("specimens", "id", "req_string"),
		listing.By("specimens", listing.Created),
	},
}

// Repository reads and writes the table specimens.
type Repository struct {
	db *gorm.DB
}

// NewRepository returns a Repository over db.
func NewRepository(db *gorm.DB) *Repository {
	return &Repository{
		db: db,
	}
}

// List returns one page of specimens with what they belong to.
func (r *Repository) List(ctx context.Context, query listing.Query) (listing.Page[models.Specimen], error) {
	page := listing.Page[models.Specimen]{}
	all := gorm.G[models.Specimen](r.db).Scopes()
	matching := all
	narrow, isNarrowed := query.Narrow()
	if isNarrowed {
		matching = all.Where(narrow)
	}

	var err error
	if page.All, err = all.Count(ctx, "*"); err != nil {
		return page, fmt.Errorf("count specimens: %w", err)
	}
	page.Total = page.All
	if isNarrowed {
		if page.Total, err = matching.Count(ctx, "*"); err != nil {
			return page, fmt.Errorf("count matching specimens: %w", err)
		}
	}

	page.Query = query.Within(page.Total)
	page.Items, err = matching.
		Joins(clause.LeftJoin.Association("Parent"), nil).
		Joins(clause.LeftJoin.Association("FirstCategory"), nil).
		Joins(clause.LeftJoin.Association("SecondCategory"), nil).
		Preload("Labels", nil).
		Order(page.Query.Order()).
		Offset(page.Query.Offset()).
		Limit(page.Query.PerPage).
		Find(ctx)
	if err != nil {
		return page, fmt.Errorf("list specimens: %w", err)
	}
	return page, nil
}

// Get returns one specimen with what it belongs to, or models.ErrNotFound.
func (r *Repository) Get(ctx context.Context, id uint64) (models.Specimen, error) {
	specimen, err := gorm.G[models.Specimen](r.db).
		Where("specimens.id = ?", id).
		Joins(clause.LeftJoin.Association("Parent"), nil).
		Joins(clause.LeftJoin.Association("FirstCategory"), nil).
		Joins(clause.LeftJoin.Association("SecondCategory"), nil).
		Preload("Labels", nil).
		Preload("SimilarSpecimens", nil).
		Take(ctx)
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return specimen, fmt.Errorf("specimen %d: %w", id, models.ErrNotFound)
	}
	if err != nil {
		return specimen, fmt.Errorf("get specimen %d: %w", id, err)
	}
	return specimen, nil
}

// Create stores a new specimen with its links and sets its id.
func (r *Repository) Create(ctx context.Context, specimen *models.Specimen) error {
	return r.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		err := gorm.G[models.Specimen](tx).
			Omit(clause.Associations).
			Create(ctx, specimen)
		if err != nil {
			return fmt.Errorf("create specimen: %w", err)
		}
		return link(tx, *specimen)
	})
}

// Update stores the fields and links of the form, empty ones too, and no others.
func (r *Repository) Update(ctx context.Context, specimen models.Specimen) error {
	return r.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		if err := update(ctx, tx, specimen); err != nil {
			return err
		}
		return link(tx, specimen)
	})
}

func update(ctx context.Context, tx *gorm.DB, specimen models.Specimen) error {
	rows, err := gorm.G[models.Specimen](tx).
		Where("id = ?", specimen.ID).
		Select(
			"ReqString",
			"ReqText",
			"ReqInt",
			"ReqInt64",
			"ReqUint",
			"ReqFloat",
			"ReqDecimal",
			"ReqBool",
			"ReqDate",
			"ReqTime",
			"ReqDatetime",
			"ReqUUID",
			"ReqEmail",
			"ReqURL",
			"ReqPhone",
			"ReqSlug",
			"ReqJSON",
			"ReqEnum",
			"OptString",
			"OptText",
			"OptInt",
			"OptInt64",
			"OptUint",
			"OptFloat",
			"OptDecimal",
			"OptBool",
			"OptDate",
			"OptTime",
			"OptDatetime",
			"OptUUID",
			"OptEmail",
			"OptURL",
			"OptPhone",
			"OptSlug",
			"OptJSON",
			"OptEnum",
			"DefString",
			"DefDate",
			"DefBool",
			"DefFloat",
			"DefEnum",
			"ParentID",
			"FirstCategoryID",
			"SecondCategoryID",
		).
		Updates(ctx, specimen)
	if err != nil {
		return fmt.Errorf("update specimen %d: %w", specimen.ID, err)
	}
	if rows == 0 {
		return fmt.Errorf("specimen %d: %w", specimen.ID, models.ErrNotFound)
	}
	return nil
}

// link makes the links of a specimen those that it names, and touches nothing else.
func link(tx *gorm.DB, specimen models.Specimen) error {
	if err := database.SetLinks(
		tx,
		database.Links{Table: "specimen_labels", Owner: "specimen_id", Target: "category_id"},
		specimen.ID,
		specimen.Labels,
		func(linked models.Category) uint64 { return linked.ID },
	); err != nil {
		return fmt.Errorf("link specimen %d to categories: %w", specimen.ID, err)
	}
	if err := database.SetLinks(
		tx,
		database.Links{Table: "specimen_similar_specimens", Owner: "specimen_id", Target: "similar_specimen_id"},
		specimen.ID,
		specimen.SimilarSpecimens,
		func(linked models.Specimen) uint64 { return linked.ID },
	); err != nil {
		return fmt.Errorf("link specimen %d to specimens: %w", specimen.ID, err)
	}
	return nil
}

// Delete removes a specimen.
func (r *Repository) Delete(ctx context.Context, id uint64) error {
	rows, err := gorm.G[models.Specimen](r.db).
		Where("id = ?", id).
		Delete(ctx)
	if err != nil {
		return fmt.Errorf("delete specimen %d: %w", id, err)
	}
	if rows == 0 {
		return fmt.Errorf("specimen %d: %w", id, models.ErrNotFound)
	}
	return nil
}

// Dependents are how many records refer to a specimen.
type Dependents struct {
	Categories                  int64
	SpecimensAsParent           int64
	SpecimensAsSimilarSpecimens int64
}

// Dependents counts the records that refer to a specimen, or to one of several.
func (r *Repository) Dependents(ctx context.Context, ids ...uint64) (Dependents, error) {
	var dependents Dependents
	for _, referring := range []struct {
		table string
		where string
		count *int64
	}{
		{"categories", "favourite_id IN ?", &dependents.Categories},
		{"specimens", "parent_id IN ?", &dependents.SpecimensAsParent},
		{"specimen_similar_specimens", "similar_specimen_id IN ?", &dependents.SpecimensAsSimilarSpecimens},
	} {
		err := r.db.WithContext(ctx).Table(referring.table).
			Where(referring.where, ids).
			Count(referring.count).Error
		if err != nil {
			return dependents, fmt.Errorf("count %s of specimen %d: %w", referring.table, ids, err)
		}
	}
	return dependents, nil
}

// missing names the foreign key that a specimen would break: SQLite does not say which it was.
func (r *Repository) missing(ctx context.Context, specimen models.Specimen) (string, error) {
	if specimen.ParentID != nil {
		parentCount, err := gorm.G[models.Specimen](r.db).
			Where("id = ?", *specimen.ParentID).
			Count(ctx, "*")
		if err != nil {
			return "", fmt.Errorf("look for specimen %v: %w", *specimen.ParentID, err)
		}
		if parentCount == 0 {
			return "fk_specimens_parent_id", nil
		}
	}
	firstCategoryCount, err := gorm.G[models.Category](r.db).
		Where("id = ?", specimen.FirstCategoryID).
		Count(ctx, "*")
	if err != nil {
		return "", fmt.Errorf("look for category %v: %w", specimen.FirstCategoryID, err)
	}
	if firstCategoryCount == 0 {
		return "fk_specimens_first_category_id", nil
	}
	if specimen.SecondCategoryID != nil {
		secondCategoryCount, err := gorm.G[models.Category](r.db).
			Where("id = ?", *specimen.SecondCategoryID).
			Count(ctx, "*")
		if err != nil {
			return "", fmt.Errorf("look for category %v: %w", *specimen.SecondCategoryID, err)
		}
		if secondCategoryCount == 0 {
			return "fk_specimens_second_category_id", nil
		}
	}
	for _, linked := range specimen.Labels {
		found, err := gorm.G[models.Category](r.db).
			Where("id = ?", linked.ID).
			Count(ctx, "*")
		if err != nil {
			return "", fmt.Errorf("look for category %d: %w", linked.ID, err)
		}
		if found == 0 {
			return "fk_specimen_labels_category_id", nil
		}
	}
	for _, linked := range specimen.SimilarSpecimens {
		found, err := gorm.G[models.Specimen](r.db).
			Where("id = ?", linked.ID).
			Count(ctx, "*")
		if err != nil {
			return "", fmt.Errorf("look for specimen %d: %w", linked.ID, err)
		}
		if found == 0 {
			return "fk_specimen_similar_specimens_similar_specimen_id", nil
		}
	}

	return "", nil
}
