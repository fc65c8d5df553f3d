namespace DiagnosticEngine.Items.Bundles;

/// <summary>The words of each enumeration, in the order of its values.</summary>
internal static class BundleWords
{
    public static readonly Words Strengths = new("hard", "soft");

    public static readonly Words StartPolicies = new("exclude", "floor", "start-level");

    public static readonly Words Representations = new("concrete", "pictorial", "abstract");

    public static readonly Words Kinds = new(
        "numeric", "fraction", "choice", "text", "list", "remainder", "observed", "time", "pair", "order", "algebra");

    /// <summary>One word for each bit.</summary>
    public static readonly Words Forms = new("integer", "decimal", "fraction", "mixed", "words");

    public static readonly Words Times = new("twelve-hour", "twenty-four-hour", "duration");

    public static readonly Words Units = new(
        "none", "millimetre", "centimetre", "metre", "kilometre", "gram", "kilogram", "millilitre", "litre", "square-centimetre", "square-metre",
        "cubic-centimetre", "cubic-metre", "degree", "degree-celsius", "percent", "pound", "penny", "second", "minute", "hour");

    public static readonly Words Observations = new("yes-no", "one-of", "number", "short-text");

    public static readonly Words Outcomes = new("correct", "incorrect", "unclear", "no-evidence");
}
