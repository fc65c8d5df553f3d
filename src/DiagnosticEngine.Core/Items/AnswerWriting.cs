namespace DiagnosticEngine.Items;

/// <summary>A way of writing the right answer to a variant.</summary>
/// <param name="Form">What is particular about it, in a few words, such as "as a decimal".</param>
/// <param name="Text">The response.</param>
/// <param name="IsAccepted">Whether the item accepts it: then it is right. Else it is not right, and means a misconception only if a rule leads to just that form.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AnswerWriting(string Form, string Text, bool IsAccepted);
