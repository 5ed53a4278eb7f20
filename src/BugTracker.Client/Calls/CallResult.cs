namespace BugTracker.Client.Calls;

/// <summary>Either the answer of a call or why there is none.</summary>
/// <typeparam name="T">The answer.</typeparam>
public sealed class CallResult<T>
{
    private readonly T? value;
    private readonly CallFailure? failure;

    private CallResult(T? value, CallFailure? failure) => (this.value, this.failure) = (value, failure);

    /// <summary>Whether there is an answer.</summary>
    public bool IsSuccess => failure is null;

    /// <summary>The answer.</summary>
    /// <exception cref="InvalidOperationException">There is none: a bug in the caller.</exception>
    public T Value => failure is null ? value! : throw new InvalidOperationException($"There is no answer: {failure.Message}");

    /// <summary>Why there is no answer.</summary>
    /// <exception cref="InvalidOperationException">There is an answer: a bug in the caller.</exception>
    public CallFailure Failure => failure ?? throw new InvalidOperationException("The call worked.");

    /// <summary>Makes a success.</summary>
    public static implicit operator CallResult<T>(T value) => new(value, null);

    /// <summary>Makes a failure.</summary>
    public static implicit operator CallResult<T>(CallFailure failure) => new(default, failure);
}
