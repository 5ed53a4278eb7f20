using System.Collections.Immutable;
using BugTracker.Contracts;

namespace BugTracker.Api;

/// <summary>A value read from a request, or everything that is wrong with it.</summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class Validated<T>
{
    private readonly T? value;

    private Validated(T? value, ImmutableArray<FieldError> errors) => (this.value, Errors) = (value, errors);

    public ImmutableArray<FieldError> Errors { get; }

    public bool IsValid => Errors.IsEmpty;

    public T Value => IsValid ? value! : throw new InvalidOperationException("The value is not valid.");

    public static implicit operator Validated<T>(T value) => new(value, []);

    public static implicit operator Validated<T>(ImmutableArray<FieldError> errors) => new(default, errors);
}
