namespace Gomcp.Engine.Problems;

/// <summary>Every code a <see cref="Problem"/> can carry; they are part of the public contract (docs/errors.md).</summary>
public static class ProblemCodes
{
    /// <summary>The project folder is being written by another process.</summary>
    public const string ProjectLocked = "project.locked";

    /// <summary>A file changed between the plan and its application.</summary>
    public const string FileChanged = "file.changed";

    /// <summary>A file or folder cannot be read or written.</summary>
    public const string FileInaccessible = "file.inaccessible";

    /// <summary>A path leads outside the project or the allowed root.</summary>
    public const string PathOutside = "path.outside";

    /// <summary>The text is not JSON.</summary>
    public const string JsonInvalid = "json.invalid";

    /// <summary>A property that nothing knows.</summary>
    public const string PropertyUnknown = "property.unknown";

    /// <summary>A property that must be given is missing.</summary>
    public const string PropertyMissing = "property.missing";

    /// <summary>A value has another JSON type than it must have.</summary>
    public const string ValueType = "value.type";

    /// <summary>A value is outside its limits or not among the allowed ones.</summary>
    public const string ValueInvalid = "value.invalid";

    /// <summary>A name cannot be turned into an identifier.</summary>
    public const string NameInvalid = "name.invalid";

    /// <summary>A name belongs to the language, a database or the application.</summary>
    public const string NameReserved = "name.reserved";

    /// <summary>A name is used twice.</summary>
    public const string NameTaken = "name.taken";

    /// <summary>A field's type is unknown.</summary>
    public const string FieldTypeUnknown = "field.type_unknown";

    /// <summary>A field's option makes no sense for its type.</summary>
    public const string FieldOptionUnfit = "field.option_unfit";

    /// <summary>A field's options contradict each other.</summary>
    public const string FieldContradiction = "field.contradiction";

    /// <summary>A relation refers to a domain that does not exist.</summary>
    public const string RelationTargetUnknown = "relation.target_unknown";

    /// <summary>A change of a table that no migration can make without a loss.</summary>
    public const string ChangeUnsupported = "change.unsupported";

    /// <summary>Something went and something came: that can be a rename or a removal.</summary>
    public const string ChangeAmbiguous = "change.ambiguous";

    /// <summary>What is to be renamed or dropped is not there, or still there.</summary>
    public const string ChangeContradiction = "change.contradiction";

    /// <summary>A template that the project overrides has an error.</summary>
    public const string TemplateInvalid = "template.invalid";

    /// <summary>The folder holds no project.</summary>
    public const string ProjectMissing = "project.missing";

    /// <summary>The folder for a new project is not empty.</summary>
    public const string TargetNotEmpty = "target.not_empty";

    /// <summary>gomcp.json is damaged.</summary>
    public const string SpecInvalid = "spec.invalid";

    /// <summary>There is no plan of that id, or it has been dropped.</summary>
    public const string PlanUnknown = "plan.unknown";

    /// <summary>There is no operation of that id.</summary>
    public const string OperationUnknown = "operation.unknown";

    /// <summary>A resolution names a conflict that the plan does not have.</summary>
    public const string ConflictUnknown = "conflict.unknown";

    /// <summary>There is no tool of that name.</summary>
    public const string ToolUnknown = "tool.unknown";

    /// <summary>A conflict has no resolution.</summary>
    public const string ConflictUnresolved = "conflict.unresolved";

    /// <summary>An interrupted operation left a journal that cannot be finished or taken back without a person.</summary>
    public const string JournalDamaged = "journal.damaged";

    /// <summary>Something needs a layer that the domain does not have.</summary>
    public const string LayerUnfit = "layer.unfit";

    /// <summary>Code with a body is not complete in itself.</summary>
    public const string CodeInvalid = "code.invalid";

    /// <summary>Relations lead in a circle that no first record could enter.</summary>
    public const string RelationCycle = "relation.cycle";

    /// <summary>An operation cannot be taken back alone: later ones build on it.</summary>
    public const string OperationEntangled = "operation.entangled";

    /// <summary>There is no domain of that name.</summary>
    public const string DomainUnknown = "domain.unknown";

    /// <summary>Something needs accounts, and the project has none.</summary>
    public const string AccountsMissing = "accounts.missing";

    /// <summary>Accounts cannot be taken out of a project that has them.</summary>
    public const string AccountsKept = "accounts.kept";

    /// <summary>A domain is kept for some people, and the project cannot tell who is who.</summary>
    public const string GroupUnenforceable = "group.unenforceable";

    /// <summary>An argument of the command line cannot be read.</summary>
    public const string ArgumentInvalid = "argument.invalid";

    /// <summary>There is no report of that id to send.</summary>
    public const string ReportUnknown = "report.unknown";

    /// <summary>The tracker will not take the report as it is.</summary>
    public const string ReportRejected = "report.rejected";

    /// <summary>Too many reports wait to be sent.</summary>
    public const string ReportsPiledUp = "report.piled_up";
}
