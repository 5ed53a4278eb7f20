using System.CommandLine;
using Gomcp.Engine.Specs;

namespace Gomcp.Commands.Domains;

/// <summary>How a domain behaves and is shown, as options of a command.</summary>
internal sealed class DomainChoices
{
    private readonly Option<string> formStyle = new("--form-style") { HelpName = "STYLE", Description = "Where its form opens: page or dialog (default: page)" };
    private readonly Option<string> layout = new("--layout") { HelpName = "LAYOUT", Description = "What its list looks like: table or cards (default: table)" };

    private readonly Option<string[]> layers = new("--layers") { HelpName = "LAYER", Description = "The highest layer to have: model, repository, service, handler (JSON only) or views (default: views)", AllowMultipleArgumentsPerToken = true };

    public DomainChoices()
    {
        layers.AcceptOnlyFromAmong("model", "repository", "service", "handler", "views");
        formStyle.AcceptOnlyFromAmong("page", "dialog");
        layout.AcceptOnlyFromAmong("table", "cards");
    }

    public Option<bool?> SoftDelete { get; } = new("--soft-delete") { Description = "Deleting hides a record, it can be restored" };

    public void AddTo(Command command)
    {
        command.Add(SoftDelete);
        command.Add(formStyle);
        command.Add(layout);
        command.Add(layers);
    }

    public FormStyle? FormStyleOf(ParseResult parsed) => parsed.GetValue(formStyle) switch
    {
        null => null,
        "dialog" => FormStyle.Dialog,
        _ => FormStyle.Page,
    };

    public ListLayout? LayoutOf(ParseResult parsed) => parsed.GetValue(layout) switch
    {
        null => null,
        "cards" => ListLayout.Cards,
        _ => ListLayout.Table,
    };

    public IReadOnlyList<DomainLayer>? LayersOf(ParseResult parsed) => parsed.GetValue(layers) is { Length: > 0 } named
        ? [.. named.Select(LayerOf)]
        : null;

    private static DomainLayer LayerOf(string name) => name switch
    {
        "model" => DomainLayer.Model,
        "repository" => DomainLayer.Repository,
        "service" => DomainLayer.Service,
        "handler" => DomainLayer.Handler,
        _ => DomainLayer.Views,
    };
}
