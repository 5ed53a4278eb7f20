using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What templates see of one field.</summary>
/// <param name="Name">The Go name: <c>UnitPrice</c>.</param>
/// <param name="Var">The variable that describes it in the form: <c>unitPriceField</c>.</param>
/// <param name="Column">The column, also the input's name: <c>unit_price</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="Noun">The label in a sentence, with its article: <c>a price</c>.</param>
/// <param name="Taken">What is said when another record has the value; empty where records may share it.</param>
/// <param name="Help">A sentence under the input; empty for none.</param>
/// <param name="Kind">The kind in package form: <c>Decimal</c>.</param>
/// <param name="ModelType">The Go type in package models.</param>
/// <param name="Type">The Go type elsewhere.</param>
/// <param name="ModelTag">The struct tag of the model, with back-ticks; empty for none.</param>
/// <param name="IsRequired">Whether the form asks for it.</param>
/// <param name="IsNullable">Whether it may be absent: a pointer.</param>
/// <param name="IsBool">Whether it is a plain switch.</param>
/// <param name="ChoosesYesOrNo">Whether yes and no are choices.</param>
/// <param name="HasDefault">Whether a new form shows something.</param>
/// <param name="Default">What it shows, as a Go expression.</param>
/// <param name="Min">The smallest value, as text; empty for none.</param>
/// <param name="Max">The largest value, as text; empty for none.</param>
/// <param name="MinLength">The fewest characters; 0 for none.</param>
/// <param name="MaxLength">The most characters; 0 for the kind's own limit.</param>
/// <param name="Pattern">The pattern as a Go literal; empty for none.</param>
/// <param name="Sample">A text that the pattern accepts.</param>
/// <param name="Options">The values of an enum.</param>
/// <param name="Parse">How the form reads it: <c>p.Decimal(priceField)</c>.</param>
/// <param name="Fill">How the form shows what is stored: <c>form.FromDecimal(product.Price)</c>.</param>
/// <param name="Component">The input's component in package ui.</param>
/// <param name="IsFilterable">Whether the list can be narrowed by it.</param>
/// <param name="Fact">How the page of a record shows it.</param>
public sealed record FieldModel(
    Code Name,
    Code Var,
    Code Column,
    UserText Label,
    UserText Noun,
    UserText Taken,
    UserText Help,
    Code Kind,
    Code ModelType,
    Code Type,
    Code ModelTag,
    bool IsRequired,
    bool IsNullable,
    bool IsBool,
    bool ChoosesYesOrNo,
    bool HasDefault,
    Code Default,
    UserText Min,
    UserText Max,
    int MinLength,
    int MaxLength,
    Code Pattern,
    UserText Sample,
    ImmutableArray<OptionModel> Options,
    Code Parse,
    Code Fill,
    Code Component,
    bool IsFilterable,
    FactModel Fact);
