namespace DiagnosticEngine.Records.Tables;

/// <summary>The fields of a table of the plan, and what they are called in JSON.</summary>
internal static class PlanFields
{
    public const string Purpose = "purpose";

    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Purpose] = Purpose,
        ["staff"] = "staff",
        ["cover"] = "cover",
        ["slot"] = "slot",
        ["room"] = "room",
        ["devices"] = "devices",
        ["cost-per-pupil-pence"] = "costPerPupilPence",
    };
}
