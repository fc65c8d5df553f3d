using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>The numbers of the knowledge model: all of them, so that a later default changes nothing.</summary>
internal static class ModelFormat
{
    public static void Write(BundleWriter writer, KnowledgeModelParameters model)
    {
        writer.Open();
        writer.Number("levelMean"u8, model.LevelMean);
        writer.Number("levelDeviation"u8, model.LevelDeviation);
        writer.Number("strandDeviation"u8, model.StrandDeviation);
        writer.Number("slope"u8, model.Slope);
        writer.Number("concreteOffset"u8, model.ConcreteOffset);
        writer.Number("pictorialOffset"u8, model.PictorialOffset);
        writer.Number("abstractOffset"u8, model.AbstractOffset);
        writer.Number("concreteLeak"u8, model.ConcreteLeak);
        writer.Number("pictorialLeak"u8, model.PictorialLeak);
        writer.Number("abstractLeak"u8, model.AbstractLeak);
        writer.Number("slip"u8, model.Slip);
        writer.Number("guess"u8, model.Guess);
        writer.Number("notSureWhenSecured"u8, model.NotSureWhenSecured);
        writer.Number("notSureWhenNot"u8, model.NotSureWhenNot);
        writer.Number("ruleWhenNot"u8, model.RuleWhenNot);
        writer.Number("ruleWhenSecured"u8, model.RuleWhenSecured);
        writer.Number("unsureObserver"u8, model.UnsureObserver);
        writer.Number("concreteMinutes"u8, model.ConcreteMinutes);
        writer.Number("pictorialMinutes"u8, model.PictorialMinutes);
        writer.Number("abstractMinutes"u8, model.AbstractMinutes);
        writer.Close();
    }

    public static KnowledgeModelParameters Read(ref BundleReader reader, ReadOnlySpan<byte> name)
    {
        reader.Expect(name);
        reader.Open();
        KnowledgeModelParameters model = new()
        {
            LevelMean = reader.Number("levelMean"u8),
            LevelDeviation = reader.Number("levelDeviation"u8),
            StrandDeviation = reader.Number("strandDeviation"u8),
            Slope = reader.Number("slope"u8),
            ConcreteOffset = reader.Number("concreteOffset"u8),
            PictorialOffset = reader.Number("pictorialOffset"u8),
            AbstractOffset = reader.Number("abstractOffset"u8),
            ConcreteLeak = reader.Number("concreteLeak"u8),
            PictorialLeak = reader.Number("pictorialLeak"u8),
            AbstractLeak = reader.Number("abstractLeak"u8),
            Slip = reader.Number("slip"u8),
            Guess = reader.Number("guess"u8),
            NotSureWhenSecured = reader.Number("notSureWhenSecured"u8),
            NotSureWhenNot = reader.Number("notSureWhenNot"u8),
            RuleWhenNot = reader.Number("ruleWhenNot"u8),
            RuleWhenSecured = reader.Number("ruleWhenSecured"u8),
            UnsureObserver = reader.Number("unsureObserver"u8),
            ConcreteMinutes = reader.Number("concreteMinutes"u8),
            PictorialMinutes = reader.Number("pictorialMinutes"u8),
            AbstractMinutes = reader.Number("abstractMinutes"u8),
        };
        reader.Close();
        return model;
    }
}
