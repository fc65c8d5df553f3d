using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading.Catalogue;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads the numbers of the knowledge model, where a curriculum sets its own.</summary>
internal static class ModelReader
{
    public static KnowledgeModelParameters Read(MappingReader map)
    {
        KnowledgeModelParameters usual = new();
        KnowledgeModelParameters model = new()
        {
            LevelMean = Between(map, "levelMean", -10, 30, usual.LevelMean),
            LevelDeviation = Between(map, "levelDeviation", 0.01, 10, usual.LevelDeviation),
            StrandDeviation = Between(map, "strandDeviation", 0, 10, usual.StrandDeviation),
            Slope = Between(map, "slope", 0.01, 20, usual.Slope),
            ConcreteOffset = Between(map, "concreteOffset", -10, 10, usual.ConcreteOffset),
            PictorialOffset = Between(map, "pictorialOffset", -10, 10, usual.PictorialOffset),
            AbstractOffset = Between(map, "abstractOffset", -10, 10, usual.AbstractOffset),
            ConcreteLeak = Between(map, "concreteLeak", 0, 1, usual.ConcreteLeak),
            PictorialLeak = Between(map, "pictorialLeak", 0, 1, usual.PictorialLeak),
            AbstractLeak = Between(map, "abstractLeak", 0, 1, usual.AbstractLeak),
            Slip = Between(map, "slip", 0.0001, 0.5, usual.Slip),
            Guess = Between(map, "guess", 0.0001, 0.5, usual.Guess),
            NotSureWhenSecured = Between(map, "notSureWhenSecured", 0.0001, 0.9, usual.NotSureWhenSecured),
            NotSureWhenNot = Between(map, "notSureWhenNot", 0.0001, 0.9, usual.NotSureWhenNot),
            RuleWhenNot = Between(map, "ruleWhenNot", 0.0001, 0.5, usual.RuleWhenNot),
            RuleWhenSecured = Between(map, "ruleWhenSecured", 0.0001, 0.5, usual.RuleWhenSecured),
            UnsureObserver = Between(map, "unsureObserver", 0.5, 1, usual.UnsureObserver),
            ConcreteMinutes = Between(map, "concreteMinutes", 0.01, 60, usual.ConcreteMinutes),
            PictorialMinutes = Between(map, "pictorialMinutes", 0.01, 60, usual.PictorialMinutes),
            AbstractMinutes = Between(map, "abstractMinutes", 0.01, 60, usual.AbstractMinutes),
        };
        map.Finish();
        return model;
    }

    internal static double Between(MappingReader map, string key, double low, double high, double otherwise)
    {
        if (map.Number(key) is not Located<double> number)
        {
            return otherwise;
        }

        if (number.Value >= low && number.Value <= high)
        {
            return number.Value;
        }

        map.Context.Log.Add(
            ShapeFindings.BadValue, number.Place, string.Create(CultureInfo.InvariantCulture, $"{key} should be from {low} to {high}, but is {number.Value}."));
        return otherwise;
    }
}
