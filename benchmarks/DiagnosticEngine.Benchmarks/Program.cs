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
    return ColdStart.Bundle(Console.Out);
}

if (args is ["cold-yaml"])
{
    return ColdStart.Yaml(Console.Out);
}

if (args is ["read-bundle", string file])
{
    return ColdStart.ReadBundle(file, Console.Out);
}

if (args is ["read-yaml", string folder])
{
    return ColdStart.ReadYaml(folder, Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
