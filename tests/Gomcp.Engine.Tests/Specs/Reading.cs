using System.Text;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Tests.Specs;

/// <summary>Reads specifications as a project's file is read.</summary>
internal static class Reading
{
    private static readonly ProjectReader Reader = new("/", Schemas.Load());

    public static Outcome<ProjectSpec> Project(string json) => Reader.Parse(Encoding.UTF8.GetBytes(json), "$");

    public static Outcome<ProjectSpec> Domains(string domains) =>
        Project($$"""{"version":1,"name":"shop","title":"Shop","module":"example.com/shop","domains":[{{domains}}]}""");

    /// <summary>A domain with one field, or several.</summary>
    public static Outcome<FieldSpec> Field(string fields) =>
        Domains($$"""{"name":"thing","fields":[{{fields}}]}""").Then<FieldSpec>(spec => spec.Domains[0].Fields[0]);
}
