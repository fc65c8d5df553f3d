namespace DiagnosticEngine.Core.Tests;

/// <summary>Tests that measure time: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
