using System.Collections.Immutable;

namespace Gomcp.Engine.Problems;

/// <summary>Either a value or the problems that prevented it; never both, never neither.</summary>
/// <typeparam name="T">The value of a success.</typeparam>
public sealed class Outcome<T>
{
    private readonly T? value;

    private Outcome(bool isSuccess, T? value, ImmutableArray<Problem> problems)
    {
        IsSuccess = isSuccess;
        this.value = value;
        Problems = problems;
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsSuccess { get; }

    /// <summary>The problems; empty on success.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There are problems instead: a bug in the caller.</exception>
    public T Value => IsSuccess ? value! : throw new InvalidOperationException($"No value: {string.Join("; ", Problems)}");

    /// <summary>Makes a success.</summary>
    public static implicit operator Outcome<T>(T value) => new(true, value, []);

    /// <summary>Makes a failure with one problem.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new(false, default, [problem]);

    /// <summary>Makes a failure with all its problems.</summary>
    public static implicit operator Outcome<T>(ImmutableArray<Problem> problems) => new(false, default, problems);

    /// <summary>Goes on with the value, or hands the problems through.</summary>
    /// <typeparam name="TNext">The value of the next step.</typeparam>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) => IsSuccess ? next(value!) : Problems;

    /// <summary>Goes on with the value in an asynchronous step, or hands the problems through.</summary>
    /// <typeparam name="TNext">The value of the next step.</typeparam>
    public async ValueTask<Outcome<TNext>> ThenAsync<TNext>(Func<T, ValueTask<Outcome<TNext>>> next) =>
        IsSuccess ? await next(value!) : Problems;
}
