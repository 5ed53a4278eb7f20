using System.Collections.Immutable;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Commands.Shorthand;

/// <summary>One argument of <c>domain add</c>: a field or a relation, and where in the text each of its properties stands.</summary>
/// <param name="Text">The argument.</param>
/// <param name="Number">Which of the arguments it is, from 1.</param>
/// <param name="Field">The field; null where it is a relation.</param>
/// <param name="Relation">The relation; null where it is a field.</param>
/// <param name="Places">Where properties stand, by their names in a request, in characters from 1.</param>
internal sealed record DomainArgument(
    string Text,
    int Number,
    FieldDocument? Field,
    RelationDocument? Relation,
    ImmutableDictionary<string, int> Places)
{
    /// <summary>Names the argument, and the place of a property where it has one, for a problem.</summary>
    /// <param name="property">The property's name in a request; empty for the whole argument.</param>
    public string Locate(string property) => Locate(Text, Number, Places.GetValueOrDefault(property));

    /// <summary>Names an argument and a place in it; 0 for no place.</summary>
    public static string Locate(string text, int number, int place)
    {
        var shown = text.Length > 60 ? $"{text[..60]}…" : text;
        return place > 0 ? $"FIELD {number} \"{shown}\", character {place}" : $"FIELD {number} \"{shown}\"";
    }
}
