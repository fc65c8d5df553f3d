namespace DiagnosticEngine.Items.Answers;

/// <summary>Says how to write an answer.</summary>
internal static class AnswerHint
{
    public static string Of(Item item) => item.Kind switch
    {
        ItemKind.Numeric => item.Accept.Unit switch
        {
            AnswerUnit.None => "Write a number.",
            AnswerUnit.Pound => "Write an amount of money: pounds with £, or pence with p.",
            _ => $"Write a number; {Units.Symbol(item.Accept.Unit)} may stand after it.",
        },
        ItemKind.Fraction => "Write a fraction with / between the numbers; a whole number before it takes a space.",
        ItemKind.Choice => "Write the letter of your choice.",
        ItemKind.Text => "Write words, letters or signs.",
        ItemKind.List => "Write numbers with commas between them.",
        ItemKind.Remainder => "Write how many times it goes, then r, then the remainder.",
        ItemKind.Time => item.Accept.Time switch
        {
            TimeForm.Duration => "Write hours and minutes with h and min.",
            TimeForm.TwentyFourHour => "Write the time as a 24-hour clock shows it, with a colon between hours and minutes.",
            _ => "Write the time with a colon between hours and minutes, or in words.",
        },
        ItemKind.Pair => "Write two numbers in brackets, with a comma between them.",
        ItemKind.Order => "Write each of the given things once, with commas between them.",
        ItemKind.Algebra => "Write letters, numbers and signs; ^2 means squared.",
        _ => "An adult watches and fills in the checklist.",
    };
}
