namespace Gomcp.Templates;

/// <summary>A template that the build compiled.</summary>
/// <param name="Name">Its logical name: the path below its folder without <c>.tmpl</c>, with forward slashes.</param>
/// <param name="ModelType">What it renders.</param>
/// <param name="ModelTypeName">The full name of that type, as templates declare it.</param>
/// <param name="Render">Renders it; the model must be of its type.</param>
public sealed record CompiledTemplate(string Name, Type ModelType, string ModelTypeName, Action<TemplateWriter, object> Render)
{
    /// <summary>Makes one from a typed method.</summary>
    /// <typeparam name="TModel">The model.</typeparam>
    public static CompiledTemplate Create<TModel>(string name, string modelTypeName, Action<TemplateWriter, TModel> render)
        where TModel : notnull => new(name, typeof(TModel), modelTypeName, (writer, model) => render(writer, (TModel)model));
}
