using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Rules;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Turns an item as written into an item of the engine.</summary>
internal sealed class ItemCompiler(string language, IReadOnlyDictionary<string, CompiledProblem> problems, FindingLog log)
{
    private readonly ExpressionCompiler _expressions = new(language, log);

    /// <summary>The item, or null when something in it is not fit for use, which was logged.</summary>
    public Item? Compile(ItemDraft draft)
    {
        int before = log.ErrorCount;
        CheckNames(draft);
        Scope scope = Scope.OfParameters(draft);
        IReadOnlyList<NamedExpression> definitions = Define(draft, scope);
        Expression?[] constraints = [.. draft.Constraints.Select(c => _expressions.Compile(c, "A condition", scope))];
        LocalizedTemplate? prompt = Text(draft.Prompt, scope);
        LocalizedTemplate? speak = Text(draft.Speak, scope);
        PictureDefinition? picture = draft.Picture is null ? null : new PictureCompiler(_expressions, log).Compile(draft.Picture, scope);
        Expression? answer = draft.Answer is null ? null : _expressions.Compile(draft.Answer, "answer", scope);
        Expression?[] options = [.. (draft.Options ?? []).Select(o => _expressions.Compile(o, "An option", scope))];
        ItemProblem? problem = draft.Problem is null ? null : new ItemProblemCompiler(_expressions, problems, log).Compile(draft, scope);
        MalRule?[] malRules = [.. draft.MalRules.Select(m => MalRule(m, scope, problem?.Problem))];
        ObservedTask? task = draft.Kind?.Value == ItemKind.Observed ? new TaskCompiler(_expressions, log).Compile(draft, scope) : null;
        HelpStep?[] help = new HelpCompiler(_expressions, log).Compile(draft, scope);
        ItemExample?[] examples = [.. draft.Examples.Select(e => ExampleCompiler.Compile(e, draft, log))];
        Parameter?[] parameters = [.. draft.Parameters.Select(p => p.ToParameter())];
        bool isWhole = draft is { Id: not null, Revision: not null, Representation: not null, Kind: not null, Skills.Count: > 0 }
            && draft.Parameters.Count == ((draft.Node["params"] as YamlMapping)?.Entries.Count ?? 0)
            && (draft.Kind.Value == ItemKind.Observed ? task is not null : prompt is not null && answer is not null);
        if (log.ErrorCount > before || !isWhole || Array.Exists(malRules, m => m is null) || Array.Exists(help, h => h is null) || Array.Exists(parameters, p => p is null) || Array.Exists(examples, e => e is null))
        {
            return null;
        }

        return new()
        {
            Id = draft.Id!.Value,
            Revision = draft.Revision!.Value,
            SkillIds = [.. draft.Skills.Select(s => s.Value)],
            Representation = draft.Representation!.Value,
            Kind = draft.Kind!.Value,
            Problem = problem,
            Parameters = [.. parameters.OfType<Parameter>()],
            Definitions = definitions,
            Constraints = [.. constraints.OfType<Expression>()],
            Prompt = prompt,
            Speak = speak,
            Picture = picture,
            Answer = answer,
            Options = [.. options.OfType<Expression>()],
            ShuffleOptions = draft.ShuffleOptions,
            Accept = draft.Accept,
            MalRules = [.. malRules.OfType<MalRule>()],
            Examples = [.. examples.OfType<ItemExample>()],
            Minutes = draft.Minutes?.Value,
            FewVariants = draft.FewVariants?.Value ?? "",
            Help = [.. help.OfType<HelpStep>()],
            Task = task,
        };
    }

    private LocalizedTemplate? Text(TextDraft? text, Scope scope) => text is null ? null : _expressions.Compile(text, scope);

    /// <summary>Computed values, each of which may use those before it.</summary>
    private List<NamedExpression> Define(ItemDraft draft, Scope scope)
    {
        List<NamedExpression> definitions = [];
        foreach ((YamlScalar name, YamlNode node) in draft.Definitions)
        {
            if (_expressions.Compile(node, name.Value, scope) is Expression expression)
            {
                definitions.Add(new() { Name = name.Value, Expression = expression });
            }

            scope.Add(name.Value);
        }

        return definitions;
    }

    private MalRule? MalRule(MalRuleDraft draft, Scope scope, Problem? problem)
    {
        Expression?[] gives = [.. draft.Gives.Select(g => _expressions.Compile(g, "gives", scope))];
        Expression? when = draft.When is null ? null : _expressions.Compile(draft.When, "when", scope);
        if (draft.Means is null)
        {
            return null;
        }

        WrongRule? own = draft.Node.Has("gives") ? null : problem?.RuleOf(draft.Means.Value);
        if (gives.Length == 0 && own is null)
        {
            LogNoRule(draft, problem);
            return null;
        }

        return new()
        {
            Gives = [.. gives.OfType<Expression>()],
            Rule = own,
            MisconceptionId = draft.Means.Value == MalRuleDraft.Slip ? null : draft.Means.Value,
            When = when,
        };
    }

    private void LogNoRule(MalRuleDraft draft, Problem? problem)
    {
        if (!draft.Node.Has("gives") && draft.Means!.Value != MalRuleDraft.Slip)
        {
            // A rule or problem with an error of its own was logged where it stands.
            string why = problem is null ? "the item poses no problem" : $"{draft.Means.Value} has no rule on the problem {problem.Id}";
            log.AddIfFirst(RuleFindings.NoRule, draft.Means.Place, $"The mal-rule has no gives, and {why}.");
        }
    }

    /// <summary>Names of parameters, computed values and checklist lines: fit for expressions, and each once.</summary>
    private void CheckNames(ItemDraft draft)
    {
        Dictionary<string, YamlScalar> seen = new(StringComparer.Ordinal);
        IEnumerable<YamlScalar> parameters = (draft.Node["params"] as YamlMapping)?.Entries.Select(e => e.Key) ?? [];
        foreach (YamlScalar name in parameters.Concat(draft.Definitions.Select(d => d.Key)))
        {
            if (!NameForm.IsWellFormed(name.Value))
            {
                log.Add(ShapeFindings.BadName, name.Place, $"{Quote.Of(name.Value)} cannot be named in an expression; write it like total or firstPart.");
            }

            LogRepeated(name, seen);
        }

        foreach (YamlScalar name in draft.Observations.Select(o => o.Id).OfType<YamlScalar>())
        {
            LogRepeated(name, seen);
        }
    }

    private void LogRepeated(YamlScalar name, Dictionary<string, YamlScalar> seen)
    {
        if (!seen.TryAdd(name.Value, name))
        {
            RelatedLocation related = new() { Location = seen[name.Value].Place.ToLocation(), Message = "It is first used here." };
            log.Add(ReferenceFindings.NameTwice, name.Place, $"The name {Quote.Of(name.Value)} is used twice in this item.", related: [related]);
        }
    }
}
