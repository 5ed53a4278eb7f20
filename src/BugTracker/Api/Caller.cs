namespace BugTracker.Api;

/// <summary>Who sent a request, as far as the host could prove it.</summary>
internal enum Caller
{
    /// <summary>Anyone.</summary>
    Anonymous,

    /// <summary>Someone who showed the API key.</summary>
    KeyHolder,
}
