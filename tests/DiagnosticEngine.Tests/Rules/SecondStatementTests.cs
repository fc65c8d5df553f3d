using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Tests.Rules.Statements;

namespace DiagnosticEngine.Tests.Rules;

/// <summary>Each wrong rule of the shipped curriculum against an independent statement of it, on random numbers of its problem.</summary>
public sealed class SecondStatementTests
{
    private const int Inputs = 200;
    private const int MustBite = 40;
    private const int MostDraws = 20000;

    public static TheoryData<string> Ids => [.. WrongRuleStatements.All.Ids];

    [Fact]
    public void Statements_OfTheCatalogue_AreOneForEachDocumentedRule() => Assert.Equal(
        DocumentedExample.All.Select(e => e.Id).Order(StringComparer.Ordinal),
        WrongRuleStatements.All.Ids.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Problems_WithRules_AreAllStatedTwice() => Assert.Equal(
        (await ShippedRules.BankAsync()).Problems.Where(p => p.Rules.Count > 0).Select(p => p.Id).Order(StringComparer.Ordinal),
        RightAnswers.All.Ids.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Statement_DocumentedExample_GivesTheDocumentedAnswer(string id)
    {
        DocumentedExample example = DocumentedExample.All.Single(e => string.Equals(e.Id, id, StringComparison.Ordinal));
        Value? stated = WrongRuleStatements.All[id](new Given(example.Values()));
        Assert.True(stated is not null && WrittenAnswer.AreSame(stated, Value.Of(example.Predicted), isChoice: false), $"{stated} for {example.Predicted}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Predict_RandomNumbersOfTheProblem_AgreesWithTheStatement(string id)
    {
        (Problem problem, WrongRule rule) = await ShippedRules.RuleAsync(id);
        DeterministicRandom random = DeterministicRandom.ForStream(20260101, id);
        bool isChoice = problem.Kind == ItemKind.Choice;
        List<string> differences = [];
        int compared = 0;
        int bites = 0;
        for (int draw = 0; draw < MostDraws && compared < Inputs; draw++)
        {
            Dictionary<string, Value> given = problem.Given.ToDictionary(g => g.Name, g => g.At(random.NextBelow((long)g.Count)), StringComparer.Ordinal);
            if (problem.TryPose(given) is not { } posed)
            {
                continue;
            }

            Given plain = new(posed.Given);
            Value right = RightAnswers.All[problem.Id](plain)!;
            Value stated = WrongRuleStatements.All[id](plain) is { } answer && !WrittenAnswer.AreSame(answer, right, isChoice) ? answer : Value.None;
            bool isBite = stated.Kind != ValueKind.None;
            if (!isBite && compared - bites >= Inputs - MustBite)
            {
                // Enough numbers on which the rule has no effect: wait for one on which it has.
                continue;
            }

            compared++;
            bites += isBite ? 1 : 0;
            Value predicted = posed.Predict(rule);
            if (!WrittenAnswer.AreSame(posed.Answer, right, isChoice) || !WrittenAnswer.AreSame(predicted, stated, isChoice))
            {
                differences.Add($"{plain}: right {posed.Answer} and {right}, predicted {Shown(predicted)}, stated {Shown(stated)}");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {compared} differ\n" + string.Join("\n", differences.Take(12)));
        Assert.Equal(Inputs, compared);
        Assert.InRange(bites, MustBite, Inputs);
    }

    private static string Shown(Value value) => value.Kind == ValueKind.None ? "no effect" : $"\"{value}\"";
}
