using System.Text;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Bundles;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Core.Tests.Items.Bundles;

public sealed class CurriculumBundleTests
{
    [Fact]
    public void Read_Written_IsTheSameAllThrough()
    {
        foreach (ItemBank bank in new[] { WholeBank.Create(), TestBank.Create() })
        {
            byte[] bytes = Bundled.Bytes(bank);
            ItemBank read = CurriculumBundle.Read(bytes);
            Assert.Empty(ModelWalk.Differences(bank, read));
            Assert.Equal(bytes, Bundled.Bytes(read));
            Assert.Equal(bytes, Bundled.Bytes(bank));
        }
    }

    [Fact]
    public void Read_AnyPropertyLost_WouldShow()
    {
        // A property that is added to the model needs a value in WholeBank, and then a place in the bundle.
        IReadOnlyDictionary<Type, List<object>> instances = ModelWalk.Instances(WholeBank.Create());
        Assert.True(instances.Count > 30);
        List<string> untried = [];
        foreach ((Type type, List<object> objects) in instances.Where(i => i.Key.GetConstructor([]) is not null))
        {
            object usual = Activator.CreateInstance(type)!;
            untried.AddRange(ModelWalk.PropertiesOf(type)
                .Where(p => p.SetMethod is not null && objects.All(o => ModelWalk.Differences(new Held(p.GetValue(o)), new Held(p.GetValue(usual))).Count == 0))
                .Select(p => $"{type.Name}.{p.Name}"));
        }

        Assert.Empty(untried);
    }

    [Fact]
    public void Read_ItemsAndRules_ShareTheProblemsOfTheBank()
    {
        ItemBank read = CurriculumBundle.Read(Bundled.Bytes(WholeBank.Create()));
        Assert.Same(read.Problems[0], read.Items[0].Problem!.Problem);
        Assert.Same(read.Problems[0].Rules[0], read.Items[0].MalRules[0].Rule);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(64)]
    public void Read_AnyNumberOfThreads_GivesTheSame(int threads)
    {
        ItemBank bank = WholeBank.Create();
        byte[] bytes = Bundled.Bytes(bank);
        ItemBank read = CurriculumBundle.Read(bytes, threads);
        Array.Clear(bytes);
        Assert.Empty(ModelWalk.Differences(bank, read));
        using MemoryStream stream = new(Bundled.Bytes(bank));
        Assert.Empty(ModelWalk.Differences(bank, CurriculumBundle.Read(stream, threads)));
    }

    [Fact]
    public void Read_FromAStream_GivesTheSame()
    {
        byte[] bytes = Bundled.Bytes(WholeBank.Create());
        using MemoryStream whole = new(bytes);
        using Trickle trickle = new(bytes);
        Assert.Equal(bytes, Bundled.Bytes(CurriculumBundle.Read(whole)));
        Assert.Equal(bytes, Bundled.Bytes(CurriculumBundle.Read(trickle)));
        using MemoryStream large = new(new byte[CurriculumBundle.MaxBytes + 5]);
        Assert.Throws<CurriculumBundleException>(() => CurriculumBundle.Read(large));
    }

    [Fact]
    public Task Write_WholeBank_IsAsAccepted() => Verifier.Verify(Encoding.UTF8.GetString(Bundled.Bytes(WholeBank.Create())).Replace(",\"", ",\n\"", StringComparison.Ordinal));

    [Fact]
    public void Words_EveryValue_HasOne()
    {
        Assert.Equal(Enum.GetValues<PrerequisiteStrength>().Length, BundleWords.Strengths.Count);
        Assert.Equal(Enum.GetValues<Representation>().Length, BundleWords.Representations.Count);
        Assert.Equal(Enum.GetValues<ItemKind>().Length, BundleWords.Kinds.Count);
        Assert.Equal((int)AnswerForms.All, (1 << BundleWords.Forms.Count) - 1);
        Assert.Equal(Enum.GetValues<TimeForm>().Length, BundleWords.Times.Count);
        Assert.Equal(Enum.GetValues<AnswerUnit>().Length, BundleWords.Units.Count);
        Assert.Equal(Enum.GetValues<ObservationType>().Length, BundleWords.Observations.Count);
        Assert.Equal(Enum.GetValues<VerdictOutcome>().Length, BundleWords.Outcomes.Count);
    }

    [Fact]
    public void Write_WrongCalls_ThrowWhatTheBaseLibraryHas()
    {
        ItemBank bank = WholeBank.Create();
        Assert.Throws<ArgumentNullException>(() => CurriculumBundle.Write(null!, new System.Buffers.ArrayBufferWriter<byte>()));
        Assert.Throws<ArgumentNullException>(() => CurriculumBundle.Write(bank, null!));
        Assert.Throws<ArgumentNullException>(() => CurriculumBundle.Read((Stream)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => CurriculumBundle.Read(Bundled.Bytes(bank), maxDegreeOfParallelism: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CurriculumBundle.Read(Bundled.Bytes(bank), maxDegreeOfParallelism: -2));
        Assert.Throws<ArgumentException>(() => Bundled.Bytes(new ItemBank(bank.Curriculum, bank.Items)));
        Item foreign = bank.Items[0] with { MalRules = [bank.Items[0].MalRules[0] with { Rule = bank.Problems[0].Rules[0] with { Faults = [] } }] };
        Assert.Throws<ArgumentException>(() => Bundled.Bytes(new ItemBank(bank.Curriculum, [foreign], bank.Problems)));
        Assert.Throws<ArgumentException>(() => Bundled.Bytes(new ItemBank(bank.Curriculum, [bank.Items[1] with { Minutes = double.NaN }])));
        Assert.Throws<ArgumentException>(() => Bundled.Bytes(new ItemBank(bank.Curriculum, [bank.Items[1] with { Kind = (ItemKind)99 }])));
    }

    [Fact]
    public void Read_ExpressionsFromManyThreads_GiveTheSame()
    {
        ItemBank read = CurriculumBundle.Read(Bundled.Bytes(TestBank.Create()));
        Item item = read.Items.First(i => i.MalRules.Count > 0);
        string[] keys = new string[64];
        Parallel.For(0, keys.Length, i => keys[i] = VariantFactory.Draw(item, seed: 3, exposure: 0).Key);
        Assert.Single(keys.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_ForgedExpression_HasNoNamesAndNoValue()
    {
        string content = Bundled.Content(WholeBank.Create())
            .Replace("\"k != 5\"", "\"k !=\"", StringComparison.Ordinal)
            .Replace("\"Would blocks help?\"", "\"Would {k\"", StringComparison.Ordinal);
        Item item = CurriculumBundle.Read(Bundled.Forged(content)).Items[0];
        Dictionary<string, Value> names = new(StringComparer.Ordinal) { ["k"] = Value.Of(1) };
        Assert.Empty(item.Constraints[0].Names);
        Assert.Throws<ExpressionException>(() => item.Constraints[0].Evaluate(names));
        Assert.Empty(item.Help[0].Text.Default.Names);
        Assert.Throws<ExpressionException>(() => item.Help[0].Text.Default.Render(names));
    }

    private sealed record Held(object? Value);

    /// <summary>A stream of unknown length that gives a few bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7_000));
    }
}
