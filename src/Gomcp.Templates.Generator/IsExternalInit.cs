namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to allow init accessors on a framework that predates them.</summary>
internal static class IsExternalInit;
