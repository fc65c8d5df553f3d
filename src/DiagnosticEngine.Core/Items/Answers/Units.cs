using System.Collections.Frozen;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Units as pupils write them.</summary>
internal static class Units
{
    private static readonly (AnswerUnit Unit, string[] Spellings)[] s_units =
    [
        (AnswerUnit.Millimetre, ["mm", "mms", "millimetre", "millimetres", "millimeter", "millimeters"]),
        (AnswerUnit.Centimetre, ["cm", "cms", "centimetre", "centimetres", "centimeter", "centimeters"]),
        (AnswerUnit.Metre, ["m", "ms", "metre", "metres", "meter", "meters"]),
        (AnswerUnit.Kilometre, ["km", "kms", "kilometre", "kilometres", "kilometer", "kilometers"]),
        (AnswerUnit.Gram, ["g", "gs", "gram", "grams", "gramme", "grammes"]),
        (AnswerUnit.Kilogram, ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"]),
        (AnswerUnit.Millilitre, ["ml", "mls", "millilitre", "millilitres", "milliliter", "milliliters"]),
        (AnswerUnit.Litre, ["l", "litre", "litres", "liter", "liters"]),
        (AnswerUnit.SquareCentimetre, ["cm²", "cm2", "cm^2", "sq cm", "square cm", "square centimetre", "square centimetres", "cm squared", "centimetres squared"]),
        (AnswerUnit.SquareMetre, ["m²", "m2", "m^2", "sq m", "square m", "square metre", "square metres", "m squared", "metres squared"]),
        (AnswerUnit.CubicCentimetre, ["cm³", "cm3", "cm^3", "cubic cm", "cubic centimetre", "cubic centimetres", "cm cubed", "centimetres cubed"]),
        (AnswerUnit.CubicMetre, ["m³", "m3", "m^3", "cubic m", "cubic metre", "cubic metres", "m cubed", "metres cubed"]),
        (AnswerUnit.Degree, ["°", "º", "deg", "degree", "degrees"]),
        (AnswerUnit.DegreeCelsius, ["°c", "ºc", "c", "° c", "degrees c", "degrees celsius", "celsius", "degrees centigrade"]),
        (AnswerUnit.Percent, ["%", "percent", "per cent"]),
        (AnswerUnit.Pound, ["£", "pound", "pounds"]),
        (AnswerUnit.Penny, ["p", "pence", "penny", "pennies"]),
        (AnswerUnit.Second, ["s", "sec", "secs", "second", "seconds"]),
        (AnswerUnit.Minute, ["min", "mins", "minute", "minutes"]),
        (AnswerUnit.Hour, ["h", "hr", "hrs", "hour", "hours"]),
    ];

    private static readonly FrozenDictionary<AnswerUnit, string> s_symbols = s_units.ToFrozenDictionary(u => u.Unit, u => u.Spellings[0]);

    private static readonly (string Spelling, AnswerUnit Unit)[] s_longestFirst =
        [.. s_units.SelectMany(u => u.Spellings.Select(s => (s, u.Unit))).OrderByDescending(s => s.s.Length).ThenBy(s => s.s, StringComparer.Ordinal)];

    /// <summary>The unit's short name.</summary>
    public static string Symbol(AnswerUnit unit) => unit == AnswerUnit.DegreeCelsius ? "°C" : s_symbols.GetValueOrDefault(unit, "");

    /// <summary>Takes the unit off the end of a text, or a pound sign off its beginning.</summary>
    /// <param name="clean">The text, cleaned.</param>
    /// <param name="unit">The unit; none where there is none.</param>
    public static string Split(string clean, out AnswerUnit unit)
    {
        if (clean.StartsWith('£'))
        {
            unit = AnswerUnit.Pound;
            return clean[1..].TrimStart();
        }

        foreach ((string spelling, AnswerUnit candidate) in s_longestFirst)
        {
            int start = clean.Length - spelling.Length;
            if (start > 0 && clean.EndsWith(spelling, StringComparison.OrdinalIgnoreCase)
                && !(char.IsLetter(spelling[0]) && char.IsLetter(clean[start - 1])))
            {
                unit = candidate;
                return clean[..start].TrimEnd();
            }
        }

        unit = AnswerUnit.None;
        return clean;
    }
}
