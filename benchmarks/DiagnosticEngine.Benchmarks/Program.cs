using BenchmarkDotNet.Running;
using DiagnosticEngine.Benchmarks;
using DiagnosticEngine.Benchmarks.Comparison;

if (args is ["compare", .. string[] rest])
{
    return ComparisonCommand.Run(rest, Console.Out);
}

if (args is ["latency"])
{
    return StepLatency.Run(Console.Out);
}

if (args is ["cold-bundle"])
{
    return ColdBundle.Run(Console.Out);
}

if (args is ["read-bundle", string file])
{
    return ColdBundle.Read(file, Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
