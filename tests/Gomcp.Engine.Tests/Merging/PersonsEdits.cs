namespace Gomcp.Engine.Tests.Merging;

/// <summary>What people do to generated files.</summary>
internal static class PersonsEdits
{
    private const string Method = "\n// Shout is for the sign outside.\nfunc (p Product) Shout() string {\n\treturn p.Name + \"!\"\n}\n";

    public static IReadOnlyList<ShopEdit> All { get; } =
    [
        ShopEdit.After("adds a field at the end", "models/product.go", "Featured      bool", "\tInternalNote  string          `gorm:\"size:500\"`\n"),
        ShopEdit.After("adds a field in the middle", "models/product.go", "Price         decimal", "\tCost          decimal.Decimal\n"),
        ShopEdit.Append("adds a method", "models/product.go", Method),
        ShopEdit.Replace("rewrites a method", "models/product.go", "\treturn p.Name\n", "\treturn p.Name + \" (\" + p.SKU + \")\"\n"),
        ShopEdit.Replace("deletes a method", "models/product.go", "// TableName is the table of the migrations.\nfunc (Product) TableName() string {\n\treturn \"products\"\n}\n\n", ""),
        ShopEdit.Replace("widens a column", "models/product.go", "size:200;not null\"`\n\tSKU", "size:250;not null\"`\n\tSKU"),
        new("writes Windows line ends", "models/product.go", text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        new("aligns by hand", "models/product.go", text => text.Replace("Stock         int32           `", "Stock   int32   `", StringComparison.Ordinal)),
        ShopEdit.Replace("comments a field", "models/product.go", "`gorm:\"type:text\"`", "`gorm:\"type:text\"` // Markdown"),

        ShopEdit.Replace("rewords a label", "product/form.go", "Label:    \"SKU\"", "Label:    \"Article\""),
        ShopEdit.Replace("limits a field", "product/form.go", "MaxLength: 200,", "MaxLength: 120,"),
        ShopEdit.After("adds help to a field", "product/form.go", "Label:    \"Price\",", "\tHelp:     \"Without tax\",\n"),
        ShopEdit.Before("adds a field of the form", "product/form.go", "// rules say", "var noteField = form.Field{\n\tName:  \"note\",\n\tLabel: \"Note\",\n\tKind:  form.Text,\n}\n\n")
            .Then((name, file) => ShopEdit.After(name, file, "CategoryID    uint64", "\tNote          string\n")),
        ShopEdit.After("adds a rule", "product/form.go", "categoryField.Gone()", "\t\"chk_products_note\":      noteField.Refused(),\n"),
        new("reorders two fields", "product/form.go", text =>
        {
            const string Sku = "\tSKU           string\n";
            const string Price = "\tPrice         decimal.Decimal\n";
            return text.Replace(Sku + Price, Price + Sku, StringComparison.Ordinal);
        }),

        ShopEdit.Replace("rewords the heading", "product/list.templ", "Title: \"Products\", Count", "Title: \"Our products\", Count"),
        ShopEdit.After("adds a column", "product/list.templ", "Column(\"created_at\"", "\t\t\t\t<th>Margin</th>\n")
            .Then((name, file) => ShopEdit.After(name, file, "product.CreatedAt", "\t\t<td>{ margin(product) }</td>\n")),
        ShopEdit.Delete("removes a column", "product/list.templ", "\"available_from\"", "\"available_from\"")
            .Then((name, file) => ShopEdit.Delete(name, file, "product.AvailableFrom", "product.AvailableFrom")),
        ShopEdit.Replace("styles the rows", "product/list.templ", "\t<tr role=\"row\">\n\t\t<td", "\t<tr role=\"row\" data-row>\n\t\t<td"),
        ShopEdit.Replace("shows an empty state of its own", "product/list.templ", "Products are kept here, with a page for each. Start with the first one.", "Nothing on the shelves."),
        ShopEdit.Append("adds a component", "product/list.templ", "\ntempl margin(product models.Product) {\n\t<b>{ product.Margin() }</b>\n}\n"),

        ShopEdit.After("adds a fact", "product/show.templ", "\"Featured\"", "\t\t@ui.FactText(\"Margin\", product.Margin())\n"),
        ShopEdit.Replace("rewords a fact", "product/show.templ", "\"Available from\"", "\"On sale from\""),
        new("reorders facts", "product/show.templ", text =>
        {
            const string Price = "\t\t@ui.FactText(\"Price\", display.Decimal(product.Price))\n";
            return text.Replace(Price, "", StringComparison.Ordinal).Replace("\t\t@ui.FactText(\"Name\"", Price + "\t\t@ui.FactText(\"Name\"", StringComparison.Ordinal);
        }),
        ShopEdit.Replace("deletes a line that is a generated field's", "product/show.templ", "\t\t@ui.FactText(\"Stock\", display.Number(product.Stock))\n", ""),

        ShopEdit.Append("adds a method and an import", "product/service.go", "\n// Codes are the codes in capitals.\nfunc Codes(all []models.Product) []string {\n\tcodes := []string{}\n\tfor _, product := range all {\n\t\tcodes = append(codes, strings.ToUpper(product.SKU))\n\t}\n\treturn codes\n}\n")
            .Then((name, file) => ShopEdit.After(name, file, "\"errors\"", "\t\"strings\"\n")),
        ShopEdit.After("adds a check", "product/service.go", "func (s *Service) Create", "\tif input.Name == \"\" {\n\t\treturn models.Product{}, errors.New(\"a name, please\")\n\t}\n"),
        ShopEdit.Replace("wraps a call", "product/service.go", "\treturn s.repository.Delete(ctx, id)\n", "\tif err := s.repository.Delete(ctx, id); err != nil {\n\t\treturn fmt.Errorf(\"delete: %w\", err)\n\t}\n\treturn nil\n")
            .Then((name, file) => ShopEdit.After(name, file, "\"errors\"", "\t\"fmt\"\n")),
        ShopEdit.After("fills a field of its own", "product/service.go", "in.CategoryID", "\t\tNote:          in.Note,\n"),
        ShopEdit.Before("adds a method in the middle", "product/service.go", "// product is the row", "// Touch does nothing.\nfunc (s *Service) Touch() {}\n\n"),

        ShopEdit.After("adds a route", "product/handler.go", "h.destroy)", "\tr.Get(\"/export\", h.export)\n")
            .Then((name, file) => ShopEdit.Append(name, file, "\nfunc (h *Handler) export(w http.ResponseWriter, r *http.Request) {\n\thttp.Error(w, \"soon\", http.StatusNotImplemented)\n}\n")),
        ShopEdit.Replace("rewords a message", "product/handler.go", "Product saved.", "Saved."),
        ShopEdit.Replace("rewords a generated message", "product/handler.go", "Product created.", "Created."),
        ShopEdit.After("logs a request", "product/handler.go", "func (h *Handler) index", "\tslog.Info(\"index\")\n").Then((name, file) => ShopEdit.After(name, file, "\"errors\"", "\t\"log/slog\"\n")),
        ShopEdit.Replace("puts a block around code", "product/handler.go", "\th.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: \"Product created.\"})\n", "\tif h.site.Talks() {\n\t\th.site.Flash(w, r, ui.Toast{Tone: ui.ToneGreen, Text: \"Product created.\"})\n\t}\n"),
        new("moves a method", "product/handler.go", text =>
        {
            var start = text.IndexOf("func (h *Handler) show", StringComparison.Ordinal);
            var end = text.IndexOf("func (h *Handler) newForm", StringComparison.Ordinal);
            return text.Remove(start, end - start) + "\n" + text[start..end].TrimEnd() + "\n";
        }),

        ShopEdit.After("mounts a router", "app/routes.go", "to.product.Routes()", "\tpages.Mount(\"/feeds\", to.feeds) // ours\n").Then((name, file) => ShopEdit.After(name, file, "product  *product.Handler", "\tfeeds    http.Handler\n")),
        ShopEdit.After("uses a middleware", "app/routes.go", "to.site.Middleware()", "\troot.Use(trace)\n"),
        ShopEdit.After("adds an entry at the end", "app/nav.go", "\"/products\"", "\t\t{Label: \"Feeds\", Path: \"/feeds\", Icon: ui.IconFeed},\n"),
        ShopEdit.After("adds an entry in the middle", "app/nav.go", "\"/categories\"", "\t\t{Label: \"Feeds\", Path: \"/feeds\", Icon: ui.IconFeed},\n"),
        ShopEdit.Replace("renames an entry", "app/nav.go", "Label: \"Products\"", "Label: \"Goods\""),

        ShopEdit.After("sorts by one more", "product/repository.go", "Label: \"Featured\"", "\t\t{Key: \"margin\", Label: \"Margin\", By: margin},\n"),
        ShopEdit.Replace("sorts by name first", "product/repository.go", "Default: \"-created_at\"", "Default: \"name\""),
        ShopEdit.After("adds an input", "product/form.templ", "featuredField.Input", "\t\t\t\t@ui.TextArea(noteField.Input(view.Values, view.Problems))\n"),
        ShopEdit.Replace("rewords a section", "product/form.templ", "What is kept about a product.", "All about it."),
        ShopEdit.Append("adds a task", "Taskfile.yml", "\n  deploy:\n    desc: Bring it out\n    cmds:\n      - ./deploy.sh\n"),
        ShopEdit.After("adds a section", "README.md", "## Work on it", "\nAsk in the channel before large changes.\n"),
    ];
}
