using System.Collections.ObjectModel;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items;

/// <summary>A test of an item by its author: these numbers, this response, that outcome.</summary>
public sealed record ItemExample
{
    /// <summary>Values of the parameters.</summary>
    public IReadOnlyDictionary<string, Value> With { get; init; } = ReadOnlyDictionary<string, Value>.Empty;

    /// <summary>The response, for an item that is answered; null for an observed task.</summary>
    public string? Response { get; init; }

    /// <summary>The checklist, for an observed task.</summary>
    public IReadOnlyDictionary<string, Value> Observations { get; init; } = ReadOnlyDictionary<string, Value>.Empty;

    /// <summary>The outcome: correct, incorrect, slip, invalid, unclear, no-evidence or a misconception's id.</summary>
    public required string Expect { get; init; }
}
