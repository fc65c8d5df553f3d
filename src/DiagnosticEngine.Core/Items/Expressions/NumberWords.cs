namespace DiagnosticEngine.Items.Expressions;

/// <summary>Whole numbers in British English words: "one million two hundred thousand and five".</summary>
internal static class NumberWords
{
    /// <summary>The highest number.</summary>
    public const int Highest = 9_999_999;

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>Writes a number from 0 to <see cref="Highest"/>.</summary>
    public static string Write(int number)
    {
        List<string> parts = [];
        AddPart(parts, number / 1_000_000, "million");
        AddPart(parts, number / 1_000 % 1_000, "thousand");
        AddPart(parts, number / 100 % 10, "hundred");
        int rest = number % 100;
        if (rest > 0 || parts.Count == 0)
        {
            parts.Add(parts.Count > 0 ? $"and {UpTo99(rest)}" : UpTo99(rest));
        }

        return string.Join(' ', parts);
    }

    private static void AddPart(List<string> parts, int count, string unit)
    {
        if (count > 0)
        {
            parts.Add($"{UpTo999(count)} {unit}");
        }
    }

    private static string UpTo999(int number) => (number / 100, number % 100) switch
    {
        (0, int rest) => UpTo99(rest),
        (int hundreds, 0) => $"{Small[hundreds]} hundred",
        (int hundreds, int rest) => $"{Small[hundreds]} hundred and {UpTo99(rest)}",
    };

    private static string UpTo99(int number) => number < 20 ? Small[number]
        : number % 10 == 0 ? Tens[number / 10]
        : $"{Tens[number / 10]}-{Small[number % 10]}";
}
