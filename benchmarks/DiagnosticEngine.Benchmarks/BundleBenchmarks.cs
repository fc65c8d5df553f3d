using System.Buffers;
using BenchmarkDotNet.Attributes;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Bundles;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Benchmarks;

/// <summary>The shipped map as a bundle: read, read with every expression used once, and written.</summary>
[MemoryDiagnoser]
public class BundleBenchmarks
{
    private readonly ArrayBufferWriter<byte> _output = new();
    private ItemBank _bank = null!;
    private byte[] _bytes = [];

    [GlobalSetup]
    public void Setup()
    {
        _bank = ShippedMap.Load();
        _bytes = ShippedMap.Bundle(_bank);
    }

    [Benchmark]
    public ItemBank Read() => CurriculumBundle.Read(_bytes);

    [Benchmark]
    public int ReadAndUse() => CurriculumBundle.Read(_bytes).Items.Sum(i => i.Constraints.Concat(i.Definitions.Select(d => d.Expression))
        .Concat(i.MalRules.SelectMany(m => m.Gives)).Concat(i.Options).Append(i.Answer).OfType<Expression>().Sum(e => e.Names.Count)
        + i.Help.Select(h => h.Text).Append(i.Prompt).OfType<LocalizedTemplate>().Sum(t => t.Default.Names.Count));

    [Benchmark]
    public void Write()
    {
        _output.ResetWrittenCount();
        CurriculumBundle.Write(_bank, _output);
    }
}
