using BenchmarkDotNet.Attributes;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Benchmarks;

/// <summary>Reading the shipped map, with and without trying out every item's variants.</summary>
[MemoryDiagnoser]
public class LoadingBenchmarks
{
    [Params(false, true)]
    public bool CheckVariants { get; set; }

    [Benchmark]
    public Task<CurriculumLoadResult> Load() =>
        YamlCurriculumLoader.LoadDirectoryAsync(ShippedMap.Folder, new CurriculumLoadOptions { CheckVariants = CheckVariants });
}
