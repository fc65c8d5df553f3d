using static DiagnosticEngine.Items.Expressions.FunctionTable;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Functions that write times.</summary>
internal static class TimeFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Make("clock", 1, a => a.Result(TimeText.Clock(a.Whole(0)))),
        Make("clock24", 1, a => a.Result(TimeText.Clock24(a.Whole(0)))),
        Make("duration", 1, a => a.Result(TimeText.Duration(a.Natural(0)))),
    ];
}
