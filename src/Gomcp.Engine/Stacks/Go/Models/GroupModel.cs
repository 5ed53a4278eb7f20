using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>Who may use a domain, in the words of the places that ask.</summary>
/// <param name="Router">The router with the guard, a Go variable.</param>
/// <param name="Guard">The guard in front of it, a Go method of the accounts; empty where everybody may do everything.</param>
/// <param name="Access">Who finds it in the navigation, a Go constant of package ui.</param>
/// <param name="Change">Who is offered to change it, a Go constant of package ui.</param>
/// <param name="Test">What the test of the routes calls it, a Go constant.</param>
/// <param name="IsPublic">Whether visitors read it and cannot change it.</param>
public sealed record GroupModel(Code Router, Code Guard, Code Access, Code Change, Code Test, bool IsPublic);
