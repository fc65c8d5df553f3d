using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Records.Tree;

/// <summary>A text, a number, a truth value or nothing.</summary>
internal sealed class ValueNode(Place place, string text, ValueForm form) : RecordNode(place)
{
    /// <summary>The text, or the number or truth value as it was written.</summary>
    public string Text { get; } = text;

    public ValueForm Form { get; } = form;

    public override string Description => Form switch
    {
        ValueForm.Number => "a number",
        ValueForm.Truth => "true or false",
        ValueForm.Nothing => "null",
        _ => "a text",
    };
}
