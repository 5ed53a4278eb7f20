package category

import (
	"context"
	"errors"
	"fmt"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"example.com/shop/internal/listing"
	"example.com/shop/internal/models"
)

// list is what the list of categories offers. Nothing but these sorts and filters reaches the database.
var list = listing.List{
	Path:    "/categories",
	Table:   "categories",
	Default: "-created_at",
	Searched: []clause.Column{
		{Table: "categories", Name: "name"},
	},
	Sorts: []listing.Sort{
		{Key: "name", Label: "pages.categories.fields.name.label", By: listing.Text("categories", "name")},
		{Key: "created_at", Label: "app.record.created", By: listing.Value("categories", "created_at")},
	},
	Filters: []listing.Filter{
		listing.By("categories", listing.Created),
	},
}

// Repository reads and writes the table categories.
type Repository struct {
	db *gorm.DB
}

// NewRepository returns a Repository over db.
func NewRepository(db *gorm.DB) *Repository {
	return &Repository{
		db: db,
	}
}

// List returns one page of categories.
func (r *Repository) List(ctx context.Context, query listing.Query) (listing.Page[models.Category], error) {
	page := listing.Page[models.Category]{}
	all := gorm.G[models.Category](r.db).Scopes()
	matching := all
	narrow, isNarrowed := query.Narrow()
	if isNarrowed {
		matching = all.Where(narrow)
	}

	var err error
	if page.All, err = all.Count(ctx, "*"); err != nil {
		return page, fmt.Errorf("count categories: %w", err)
	}
	page.Total = page.All
	if isNarrowed {
		if page.Total, err = matching.Count(ctx, "*"); err != nil {
			return page, fmt.Errorf("count matching categories: %w", err)
		}
	}

	page.Query = query.Within(page.Total)
	page.Items, err = matching.
		Order(page.Query.Order()).
		Offset(page.Query.Offset()).
		Limit(page.Query.PerPage).
		Find(ctx)
	if err != nil {
		return page, fmt.Errorf("list categories: %w", err)
	}
	return page, nil
}

// Get returns one category, or models.ErrNotFound.
func (r *Repository) Get(ctx context.Context, id uint64) (models.Category, error) {
	category, err := gorm.G[models.Category](r.db).
		Where("categories.id = ?", id).
		Take(ctx)
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return category, fmt.Errorf("category %d: %w", id, models.ErrNotFound)
	}
	if err != nil {
		return category, fmt.Errorf("get category %d: %w", id, err)
	}
	return category, nil
}

// Create stores a new category and sets its id.
func (r *Repository) Create(ctx context.Context, category *models.Category) error {
	err := gorm.G[models.Category](r.db).
		Omit(clause.Associations).
		Create(ctx, category)
	if err != nil {
		return fmt.Errorf("create category: %w", err)
	}
	return nil
}

// Update stores the fields of the form, empty ones too, and no others.
func (r *Repository) Update(ctx context.Context, category models.Category) error {
	rows, err := gorm.G[models.Category](r.db).
		Where("id = ?", category.ID).
		Select(
			"Name",
			"Description",
		).
		Updates(ctx, category)
	if err != nil {
		return fmt.Errorf("update category %d: %w", category.ID, err)
	}
	if rows == 0 {
		return fmt.Errorf("category %d: %w", category.ID, models.ErrNotFound)
	}
	return nil
}

// Delete removes a category.
func (r *Repository) Delete(ctx context.Context, id uint64) error {
	rows, err := gorm.G[models.Category](r.db).
		Where("id = ?", id).
		Delete(ctx)
	if err != nil {
		return fmt.Errorf("delete category %d: %w", id, err)
	}
	if rows == 0 {
		return fmt.Errorf("category %d: %w", id, models.ErrNotFound)
	}
	return nil
}

// Dependents are how many records refer to a category.
type Dependents struct {
	Products int64
}

// Dependents counts the records that refer to a category, or to one of several.
func (r *Repository) Dependents(ctx context.Context, ids ...uint64) (Dependents, error) {
	var dependents Dependents
	for _, referring := range []struct {
		table string
		where string
		count *int64
	}{
		{"products", "category_id IN ?", &dependents.Products},
	} {
		err := r.db.WithContext(ctx).Table(referring.table).
			Where(referring.where, ids).
			Count(referring.count).Error
		if err != nil {
			return dependents, fmt.Errorf("count %s of category %d: %w", referring.table, ids, err)
		}
	}
	return dependents, nil
}
