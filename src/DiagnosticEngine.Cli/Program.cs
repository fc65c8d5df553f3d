using System.Text;
using DiagnosticEngine.Cli;

UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
using StreamReader input = new(Console.OpenStandardInput(), utf8);
using StreamWriter output = new(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" };
using StreamWriter error = new(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
using CancellationTokenSource cancellation = new();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    cancellation.Cancel();
};

return await Tool.RunAsync(
    args,
    new ToolContext
    {
        In = input,
        Out = output,
        Error = error,
        WorkingFolder = Directory.GetCurrentDirectory(),
        ShippedCurriculum = Path.Combine(AppContext.BaseDirectory, "curriculum"),
        IsTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
    },
    cancellation.Token);
