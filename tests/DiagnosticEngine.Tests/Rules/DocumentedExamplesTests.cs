using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Tests.Rules;

/// <summary>Every documented example against the shipped curriculum.</summary>
public sealed class DocumentedExamplesTests
{
    private const int Rules = 160;

    /// <summary>Examples whose form is the mistake: the prediction must be written just so.</summary>
    private static readonly string[] FormIsTheMistake = ["dec.multiply-parts-separately", "dec.times-ten-append-zero", "div.remainder-as-decimal", "tim.base-100-gap"];

    [Fact]
    public void DocumentedExamples_OfTheCatalogue_AreOneForEachOf160Rules()
    {
        Assert.Equal(Rules, DocumentedExample.All.Count);
        Assert.Equal(Rules, DocumentedExample.All.Select(e => e.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Predict_DocumentedExamples_GivesEachOfThe160Answers()
    {
        List<string> wrong = [];
        int reproduced = 0;
        ItemBank bank = await ShippedRules.BankAsync();
        foreach (DocumentedExample example in DocumentedExample.All)
        {
            string found = Outcome(bank, example);
            if (found.Length == 0)
            {
                reproduced++;
            }
            else
            {
                wrong.Add($"{example.Id}: {found}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Equal(Rules, reproduced);
    }

    /// <summary>Empty where the rule gives the documented answers, otherwise what it gives.</summary>
    private static string Outcome(ItemBank bank, DocumentedExample example)
    {
        if (bank.ProblemOf(example.Id) is not { } problem)
        {
            return "no rule";
        }

        if (problem.TryPose(example.Values()) is not { } posed)
        {
            return "not a case of " + problem.Id;
        }

        bool isChoice = problem.Kind == ItemKind.Choice;
        Value gives = posed.Predict(problem.RuleOf(example.Id)!);
        bool isExactForm = !FormIsTheMistake.Contains(example.Id, StringComparer.Ordinal) || string.Equals(gives.ToString(), example.Predicted, StringComparison.Ordinal);
        return WrittenAnswer.AreSame(posed.Answer, Value.Of(example.Right), isChoice) && WrittenAnswer.AreSame(gives, Value.Of(example.Predicted), isChoice) && isExactForm
            ? ""
            : $"right {posed.Answer}, not {example.Right}, or predicted {gives}, not {example.Predicted}";
    }
}
