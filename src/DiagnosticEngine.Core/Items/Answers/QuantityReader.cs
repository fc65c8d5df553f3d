namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads a number and the unit after it.</summary>
internal static class QuantityReader
{
    public static QuantityReading Read(AcceptedForms accept, string typed)
    {
        if (accept.Unit is AnswerUnit.Pound or AnswerUnit.Penny)
        {
            return MoneyReader.Read(accept, typed);
        }

        if (NumberReader.Read(typed) is { } number)
        {
            return new() { Number = number };
        }

        string rest = Units.Split(NumberReader.Clean(typed), out AnswerUnit unit);
        if (unit == AnswerUnit.None || NumberReader.Read(rest) is not { } counted)
        {
            return Problem("That could not be read as a number. Check it and write it again.");
        }

        if (unit == accept.Unit || (unit == AnswerUnit.Degree && accept.Unit == AnswerUnit.DegreeCelsius))
        {
            return new() { Number = counted };
        }

        // 450 cm may be right where 4.5 m is asked for, or the question copied out: it is neither right nor wrong.
        return Problem(accept.Unit == AnswerUnit.None
            ? $"Please write the number alone, without {Units.Symbol(unit)}."
            : $"Please write the answer in {Units.Symbol(accept.Unit)}.");
    }

    private static QuantityReading Problem(string message) => new() { Problem = message };
}
