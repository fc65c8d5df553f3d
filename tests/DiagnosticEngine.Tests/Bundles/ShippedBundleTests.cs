using System.Buffers;
using System.Globalization;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Bundles;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;
using DiagnosticEngine.Tests.Rules;

namespace DiagnosticEngine.Tests.Bundles;

/// <summary>The shipped map says and does the same whether it comes from YAML or from a bundle.</summary>
public sealed class ShippedBundleTests
{
    [Fact]
    public async Task Read_ShippedMap_IsTheSameAllThrough()
    {
        ItemBank bank = await ShippedRules.BankAsync();
        byte[] bytes = Bytes(bank);
        ItemBank read = CurriculumBundle.Read(bytes);
        Assert.Equal(bank.Curriculum.Fingerprint, read.Curriculum.Fingerprint);
        Assert.Equal(64, read.Curriculum.Fingerprint.Length);
        Assert.Empty(ModelWalk.Differences(bank, read));
        Assert.True(bytes.AsSpan().SequenceEqual(Bytes(read)));
        Assert.Equal(
            ModelWalk.Instances(bank).ToDictionary(i => i.Key, i => i.Key == typeof(AcceptedForms) ? 0 : i.Value.Count),
            ModelWalk.Instances(read).ToDictionary(i => i.Key, i => i.Key == typeof(AcceptedForms) ? 0 : i.Value.Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Sessions_OnBothBanks_AreTheSameToTheByte(int seed)
    {
        ItemBank bank = await ShippedRules.BankAsync();
        AssessmentEngine[] engines = [new(bank), new(CurriculumBundle.Read(Bytes(bank)))];
        AssessmentSession[] sessions = [.. engines.Select(e => e.Start("p-1", (ulong)seed))];
        for (int step = 0; step < 14; step++)
        {
            ItemVariant[] asked = [.. sessions.Select(Next)];
            Assert.Equal((asked[0].Item.Id, asked[0].Key, asked[0].Prompt), (asked[1].Item.Id, asked[1].Key, asked[1].Prompt));
            Response response = AnswerTo(asked[0], step + seed);
            Assert.Equal(sessions[0].Submit(response).Outcome, sessions[1].Submit(response).Outcome);

            // Each goes on where the other was saved.
            string[] saved = [.. sessions.Select(s => s.Snapshot().ToJson())];
            Assert.Equal(saved[0], saved[1]);
            if (step % 5 == 4)
            {
                sessions = [engines[0].Resume(SessionSnapshot.FromJson(saved[1])), engines[1].Resume(SessionSnapshot.FromJson(saved[0]))];
            }
        }

        Diagnosis[] diagnoses = [.. engines.Zip(sessions, (e, s) => e.Diagnose(s))];
        LearningRoadmap[] roadmaps = [.. engines.Zip(sessions, (e, s) => e.PlanRoadmap(s))];
        Assert.Empty(ModelWalk.Differences(diagnoses[0], diagnoses[1]));
        Assert.Empty(ModelWalk.Differences(roadmaps[0], roadmaps[1]));
    }

    private static ItemVariant Next(AssessmentSession session) => session.TryGetNextItem(out ItemVariant? variant) ? variant : throw new InvalidOperationException("It has ended.");

    /// <summary>Right, as a wrong rule has it, or not sure, in turn.</summary>
    private static Response AnswerTo(ItemVariant asked, int turn)
    {
        string id = "r-" + turn.ToString(CultureInfo.InvariantCulture);
        return turn % 4 == 0 || asked.Answer is null ? new() { Id = id, NotSure = true }
            : turn % 4 == 1 && asked.Predictions.Count > 0 ? new() { Id = id, Text = asked.Predictions[0].Gives.ToString() }
            : new() { Id = id, Text = asked.Answer.ToString() };
    }

    private static byte[] Bytes(ItemBank bank)
    {
        ArrayBufferWriter<byte> output = new();
        CurriculumBundle.Write(bank, output);
        return output.WrittenSpan.ToArray();
    }
}
