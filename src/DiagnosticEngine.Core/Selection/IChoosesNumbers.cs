namespace DiagnosticEngine.Selection;

/// <summary>Marks a selector that wants numbers chosen to tell wrong rules apart from the first question on, not only once one has shown.</summary>
internal interface IChoosesNumbers;
