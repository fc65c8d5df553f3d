using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>The form of a name in expressions: a letter, then letters and figures, and not a word of the language.</summary>
internal static class NameForm
{
    public static bool IsWellFormed(string name) =>
        name.Length is > 0 and <= 40
        && char.IsAsciiLetter(name[0])
        && name.All(char.IsAsciiLetterOrDigit)
        && Expression.TryParse(name, out Expression? expression, out _)
        && expression.Names.Count == 1;
}
