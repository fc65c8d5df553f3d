using BenchmarkDotNet.Running;
using DiagnosticEngine.Benchmarks.Comparison;

if (args is ["compare", .. string[] rest])
{
    return ComparisonCommand.Run(rest, Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
