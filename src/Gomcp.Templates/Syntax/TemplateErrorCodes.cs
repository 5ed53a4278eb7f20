namespace Gomcp.Templates.Syntax;

/// <summary>Every code a <see cref="TemplateError"/> can carry (docs/templates.md lists them).</summary>
public static class TemplateErrorCodes
{
    /// <summary>An action is not closed.</summary>
    public const string UnclosedAction = "TPL001";

    /// <summary>Something stands where it cannot.</summary>
    public const string Unexpected = "TPL002";

    /// <summary>A literal is not closed or has an unknown escape.</summary>
    public const string BadLiteral = "TPL003";

    /// <summary>A comment does not fill its action.</summary>
    public const string BadComment = "TPL004";

    /// <summary>A block has no end.</summary>
    public const string UnclosedBlock = "TPL005";

    /// <summary>An end closes nothing.</summary>
    public const string StrayEnd = "TPL006";

    /// <summary>An else belongs to nothing, or follows the last else.</summary>
    public const string StrayElse = "TPL007";

    /// <summary>There is no such function or filter.</summary>
    public const string UnknownFunction = "TPL008";

    /// <summary>A function has too few or too many arguments.</summary>
    public const string WrongArgumentCount = "TPL009";

    /// <summary>A variable is not declared here.</summary>
    public const string UnknownVariable = "TPL010";

    /// <summary>A template does not say its model type.</summary>
    public const string MissingModelType = "TPL011";

    /// <summary>There is no template of that name.</summary>
    public const string UnknownTemplate = "TPL012";

    /// <summary>A definition stands inside a block, or its name is taken.</summary>
    public const string BadDefinition = "TPL013";

    /// <summary>Two templates have one name.</summary>
    public const string DuplicateTemplate = "TPL014";

    /// <summary>Go has it, this language has not.</summary>
    public const string Unsupported = "TPL015";

    /// <summary>A format does not fit its arguments.</summary>
    public const string BadFormat = "TPL016";

    /// <summary>A model has no such member.</summary>
    public const string UnknownMember = "TPL020";

    /// <summary>A value of this type cannot be written as it is.</summary>
    public const string NotWritable = "TPL021";

    /// <summary>A value of this type is neither true nor false.</summary>
    public const string NotCondition = "TPL022";

    /// <summary>A value of this type cannot be ranged over.</summary>
    public const string NotIterable = "TPL023";

    /// <summary>A value may be absent where one is needed.</summary>
    public const string MayBeAbsent = "TPL024";

    /// <summary>A function does not take a value of this type.</summary>
    public const string WrongArgumentType = "TPL025";

    /// <summary>A template is given a model of another type than its own.</summary>
    public const string WrongModelType = "TPL026";

    /// <summary>There is no such model type.</summary>
    public const string UnknownModelType = "TPL027";

    /// <summary>Templates call each other without end.</summary>
    public const string TooDeep = "TPL030";
}
