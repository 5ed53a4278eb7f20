namespace Gomcp.Engine.Tests.Merging;

/// <summary>What a newer specification or newer templates make of the sample shop.</summary>
internal static class GeneratedEdits
{
    public static IReadOnlyList<ShopEdit> All { get; } =
    [
        // A field more.
        ShopEdit.After("add field", "models/product.go", "Featured      bool", "\tManufacturerReference *string `gorm:\"size:200\"`\n"),
        ShopEdit.Before("add field", "product/form.go", "var categoryField", "var weightField = form.Field{\n\tName: \"weight\",\n\tLabel: \"Weight\",\n\tKind: form.Int,\n\tMin: \"0\",\n}\n\n")
            .Then((name, file) => ShopEdit.After(name, file, "Featured      bool", "\tManufacturerReference int32\n"))
            .Then((name, file) => ShopEdit.After(name, file, "p.Bool(featuredField)", "\t\tManufacturerReference: p.Int(weightField),\n"))
            .Then((name, file) => ShopEdit.After(name, file, "form.FromBool(product.Featured)", "\t\t\"manufacturer_reference\": form.FromInt(product.ManufacturerReference),\n")),
        ShopEdit.After("add field", "product/form.templ", "featuredField.Input", "\t\t\t\t@ui.NumberField(weightField.Input(view.Values, view.Problems))\n"),
        ShopEdit.After("add field", "product/list.templ", "Column(\"featured\"", "\t\t\t\t@ui.SortHeader(products.Query.Column(\"weight\", \"num\"))\n")
            .Then((name, file) => ShopEdit.After(name, file, "display.YesNo(product.Featured)", "\t\t<td role=\"cell\" class=\"cell-end num\" data-label=\"Weight\">{ display.Number(product.Weight) }</td>\n")),
        ShopEdit.After("add field", "product/show.templ", "\"Featured\"", "\t\t@ui.FactText(\"Weight\", display.Number(product.Weight))\n"),
        ShopEdit.After("add field", "product/service.go", "in.Featured", "\t\tManufacturerReference: in.ManufacturerReference,\n"),
        ShopEdit.After("add field", "product/repository.go", "Label: \"Featured\"", "\t\t{Key: \"weight\", Label: \"Weight\", By: listing.Value(\"products\", \"weight\")},\n"),

        // A field less.
        ShopEdit.Delete("remove field", "models/product.go", "Stock         int32", "Stock         int32"),
        ShopEdit.Replace("remove field", "product/form.go", "var stockField = form.Field{\n\tName:    \"stock\",\n\tLabel:   \"Stock\",\n\tKind:    form.Int,\n\tDefault: \"0\",\n\tMin:     \"0\",\n}\n\n", "")
            .Then((name, file) => ShopEdit.Delete(name, file, "Stock         int32", "Stock         int32"))
            .Then((name, file) => ShopEdit.Delete(name, file, "p.Int(stockField)", "p.Int(stockField)"))
            .Then((name, file) => ShopEdit.Delete(name, file, "stockField.Refused()", "stockField.Refused()"))
            .Then((name, file) => ShopEdit.Delete(name, file, "stockField.Default", "stockField.Default"))
            .Then((name, file) => ShopEdit.Delete(name, file, "product.Stock", "product.Stock")),
        ShopEdit.Delete("remove field", "product/form.templ", "stockField", "stockField"),
        ShopEdit.Delete("remove field", "product/list.templ", "\"stock\"", "\"stock\"")
            .Then((name, file) => ShopEdit.Delete(name, file, "product.Stock", "product.Stock")),
        ShopEdit.Delete("remove field", "product/show.templ", "\"Stock\"", "\"Stock\""),
        ShopEdit.Delete("remove field", "product/service.go", "in.Stock", "in.Stock"),

        // A field under a new name.
        ShopEdit.Replace("rename field", "models/product.go", "SKU           string", "ArticleNumber string").Then((name, file) => ShopEdit.Replace(name, file, "column:sku", "column:article_number")),
        ShopEdit.Replace("rename field", "product/form.go", "SKU", "ArticleNumber").Then((name, file) => ShopEdit.Replace(name, file, "sku", "articleNumber")),
        ShopEdit.Replace("rename field", "product/list.templ", "product.SKU", "product.ArticleNumber").Then((name, file) => ShopEdit.Replace(name, file, "\"sku\"", "\"article_number\"")),
        ShopEdit.Replace("rename field", "product/show.templ", "\"SKU\", product.SKU", "\"Article number\", product.ArticleNumber"),
        ShopEdit.Replace("rename field", "product/service.go", "SKU:           in.SKU", "ArticleNumber: in.ArticleNumber"),

        // One domain more.
        ShopEdit.After("add domain", "app/routes.go", "internal/category", "\t\"example.com/shop/internal/order\"\n")
            .Then((name, file) => ShopEdit.After(name, file, "product  *product.Handler", "\tpurchaseOrder *order.Handler\n"))
            .Then((name, file) => ShopEdit.After(name, file, "to.product.Routes()", "\tpages.Mount(\"/orders\", to.purchaseOrder.Routes())\n")),
        ShopEdit.After("add domain", "app/nav.go", "\"/products\"", "\t\t{Label: \"Orders\", Path: \"/orders\", Icon: ui.IconCart},\n"),

        // An endpoint and a method more.
        ShopEdit.After("add endpoint", "product/handler.go", "h.destroy)", "\tr.Post(\"/{id}/archive\", h.archive)\n")
            .Then((name, file) => ShopEdit.Append(name, file, "\nfunc (h *Handler) archive(w http.ResponseWriter, r *http.Request) {\n\tid, err := web.ID(r, \"id\")\n\tif err != nil {\n\t\th.site.Fail(w, r, err)\n\t\treturn\n\t}\n\th.site.Redirect(w, r, pathOf(id, \"\"))\n}\n")),
        ShopEdit.Before("add endpoint", "product/service.go", "// product is the row", "// Archive hides a product.\nfunc (s *Service) Archive(ctx context.Context, id uint64, now time.Time) error {\n\treturn s.repository.Archive(ctx, id, now)\n}\n\n")
            .Then((name, file) => ShopEdit.After(name, file, "\"errors\"", "\t\"time\"\n")),

        // Newer templates.
        ShopEdit.Replace("newer templates", "product/handler.go", "h.site.Error(w, r, http.StatusBadRequest)", "h.site.Refuse(w, r, http.StatusBadRequest)")
            .Then((name, file) => ShopEdit.Replace(name, file, "Product created.", "The product was created."))
            .Then((name, file) => ShopEdit.After(name, file, "func (h *Handler) index", "\tdefer h.site.Measure(\"products\")()\n")),
        ShopEdit.Replace("newer templates", "product/list.templ", "<tr role=\"row\">", "<tr role=\"row\" class=\"row\">"),
        ShopEdit.Replace("newer templates", "product/form.go", "Required: true,", "Required: form.Always,"),
        ShopEdit.Replace("newer templates", "app/routes.go", "\tpages := root.With(to.site.Protect)\n", "\tpages := root.With(to.site.Protect, to.site.Measure)\n"),
        ShopEdit.Replace("newer templates", "models/product.go", "// Product is one row of the table products.", "// Product is a row of products."),
        ShopEdit.Replace("newer templates", "Taskfile.yml", "go test ./...", "go test -race ./..."),
        ShopEdit.After("newer templates", "README.md", "| `task dev` |", "| `task lint` | staticcheck alone |\n"),
    ];
}
