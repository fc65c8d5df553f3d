namespace DiagnosticEngine.Tests.Loading;

/// <summary>Tests that measure the process, so that no other test may run beside them.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
