package product

import (
	"context"
	"errors"
	"fmt"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/models"
)

// list is what the list of products offers. Nothing but these sorts and filters reaches the database.
var list = listing.List{
	Path:    "/products",
	Table:   "products",
	Default: "-created_at",
	Searched: []clause.Column{
		{Table: "products", Name: "name"},
		{Table: "products", Name: "sku"},
	},
	Sorts: []listing.Sort{
		{Key: "name", Label: "pages.products.fields.name.label", By: listing.Text("products", "name")},
		{Key: "sku", Label: "pages.products.fields.sku.label", By: listing.Text("products", "sku")},
		{Key: "price", Label: "pages.products.fields.price.label", By: listing.Value("products", "price")},
		{Key: "stock", Label: "pages.products.fields.stock.label", By: listing.Value("products", "stock")},
		{Key: "status", Label: "pages.products.fields.status.label", By: listing.Ranked("products", "status", statusField.Choices.Values()...)},
		{Key: "available_from", Label: "pages.products.fields.available_from.label", By: listing.Value("products", "available_from").OrNull()},
		{Key: "featured", Label: "pages.products.fields.featured.label", By: listing.Value("products", "featured")},
		{Key: "category", Label: "pages.products.fields.category_id.label", By: listing.Text("Category", "name")},
		{Key: "created_at", Label: "app.record.created", By: listing.Value("products", "created_at")},
	},
	Filters: []listing.Filter{
		listing.By("products", priceField),
		listing.By("products", stockField),
		listing.By("products", statusField),
		listing.By("products", availableFromField),
		listing.By("products", featuredField),
		listing.By("products", categoryField).Called("categories", "id", "name"),
		listing.By("products", listing.Created),
	},
}

// Repository reads and writes the table products.
type Repository struct {
	db *gorm.DB
}

// NewRepository returns a Repository over db.
func NewRepository(db *gorm.DB) *Repository {
	return &Repository{
		db: db,
	}
}

// List returns one page of products with what they belong to.
func (r *Repository) List(ctx context.Context, query listing.Query) (listing.Page[models.Product], error) {
	page := listing.Page[models.Product]{}
	all := gorm.G[models.Product](r.db).Scopes()
	matching := all
	narrow, isNarrowed := query.Narrow()
	if isNarrowed {
		matching = all.Where(narrow)
	}

	var err error
	if page.All, err = all.Count(ctx, "*"); err != nil {
		return page, fmt.Errorf("count products: %w", err)
	}
	page.Total = page.All
	if isNarrowed {
		if page.Total, err = matching.Count(ctx, "*"); err != nil {
			return page, fmt.Errorf("count matching products: %w", err)
		}
	}

	page.Query = query.Within(page.Total)
	page.Items, err = matching.
		Joins(clause.LeftJoin.Association("Category"), nil).
		Order(page.Query.Order()).
		Offset(page.Query.Offset()).
		Limit(page.Query.PerPage).
		Find(ctx)
	if err != nil {
		return page, fmt.Errorf("list products: %w", err)
	}
	return page, nil
}

// Get returns one product with what it belongs to, or models.ErrNotFound.
func (r *Repository) Get(ctx context.Context, id uint64) (models.Product, error) {
	product, err := gorm.G[models.Product](r.db).
		Where("products.id = ?", id).
		Joins(clause.LeftJoin.Association("Category"), nil).
		Take(ctx)
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return product, fmt.Errorf("product %d: %w", id, models.ErrNotFound)
	}
	if err != nil {
		return product, fmt.Errorf("get product %d: %w", id, err)
	}
	return product, nil
}

// Create stores a new product and sets its id.
func (r *Repository) Create(ctx context.Context, product *models.Product) error {
	err := gorm.G[models.Product](r.db).
		Omit(clause.Associations).
		Create(ctx, product)
	if err != nil {
		return fmt.Errorf("create product: %w", err)
	}
	return nil
}

// Update stores the fields of the form, empty ones too, and no others.
func (r *Repository) Update(ctx context.Context, product models.Product) error {
	rows, err := gorm.G[models.Product](r.db).
		Where("id = ?", product.ID).
		Select(
			"Name",
			"SKU",
			"Price",
			"Stock",
			"Status",
			"Description",
			"AvailableFrom",
			"Featured",
			"CategoryID",
		).
		Updates(ctx, product)
	if err != nil {
		return fmt.Errorf("update product %d: %w", product.ID, err)
	}
	if rows == 0 {
		return fmt.Errorf("product %d: %w", product.ID, models.ErrNotFound)
	}
	return nil
}

// Delete removes a product.
func (r *Repository) Delete(ctx context.Context, id uint64) error {
	rows, err := gorm.G[models.Product](r.db).
		Where("id = ?", id).
		Delete(ctx)
	if err != nil {
		return fmt.Errorf("delete product %d: %w", id, err)
	}
	if rows == 0 {
		return fmt.Errorf("product %d: %w", id, models.ErrNotFound)
	}
	return nil
}

// missing names the foreign key that a product would break: SQLite does not say which it was.
func (r *Repository) missing(ctx context.Context, product models.Product) (string, error) {
	categoryCount, err := gorm.G[models.Category](r.db).
		Where("id = ?", product.CategoryID).
		Count(ctx, "*")
	if err != nil {
		return "", fmt.Errorf("look for category %v: %w", product.CategoryID, err)
	}
	if categoryCount == 0 {
		return "fk_products_category_id", nil
	}

	return "", nil
}
