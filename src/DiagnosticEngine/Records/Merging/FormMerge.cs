using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Merging;

/// <summary>Puts the parts of the form together: an answer that is there stays, and one that is missing is added.</summary>
internal sealed class FormMerge(RecordRun run)
{
    private readonly MergedList<Identification> _identified = new(
        RecordKind.Identified, run, i => i.PupilId, Contents.Of, i => $"why {OpaqueId.Shown(i.PupilId)} was identified");

    private readonly MergedList<AgreedMeasure> _measures = new(RecordKind.Measures, run, m => m.What, Contents.Of, m => $"the measure agreed on {DateHelp.Iso(m.AgreedOn)}");

    private readonly MergedList<ChecklistAnswer> _answers = new(
        RecordKind.Checklist, run, a => a.Step.ToString(), Contents.Of, a => $"the answer to {RecordWords.Of(RecordWords.Steps, a.Step)}");

    private InterventionPurpose? _purpose;
    private ResourcePlan? _plan;
    private bool _isThere;
    private int _added;

    public InterventionForm? Form => !_isThere ? null : new()
    {
        Identified = _identified.Entries,
        Purpose = _purpose,
        Resources = _plan,
        Measures = _measures.Entries,
        Answers = _answers.Entries,
    };

    public IEnumerable<(RecordKind Kind, int Added, int Skipped)> Counts() =>
    [
        (_answers.Kind, _answers.Added, _answers.Skipped),
        (_measures.Kind, _measures.Added, _measures.Skipped),
        (_identified.Kind, _identified.Added, _identified.Skipped),
        (RecordKind.Plan, _added, 0),
    ];

    public void Keep(InterventionForm? form)
    {
        _identified.Keep(form?.Identified ?? []);
        _measures.Keep(form?.Measures ?? []);
        _answers.Keep(form?.Answers ?? []);
        (_purpose, _plan, _isThere) = (form?.Purpose, form?.Resources, form is not null);
    }

    public void Add(InterventionForm? form)
    {
        if (form is null)
        {
            return;
        }

        _isThere = true;
        _identified.Add(form.Identified);
        _measures.Add(form.Measures);
        _answers.Add(form.Answers);
        if (form.Purpose is { } purpose)
        {
            Purpose(purpose, run.Places.Of(form, "purpose"));
        }

        if (form.Resources is { } plan)
        {
            Plan(plan, run.Places.Of(plan));
        }
    }

    private void Purpose(InterventionPurpose purpose, Place place)
    {
        if (_purpose is { } kept && kept != purpose)
        {
            Refuse(place, $"the purpose is {RecordWords.Of(RecordWords.Purposes, kept)}");
            return;
        }

        _added += _purpose is null ? 1 : 0;
        _purpose = purpose;
    }

    private void Plan(ResourcePlan plan, Place place)
    {
        ResourcePlan? joined = _plan is null ? plan : Joins.Plan(_plan, plan);
        if (joined is null)
        {
            Refuse(place, "the plan has another answer to one of its fields");
            return;
        }

        _added += joined == _plan ? 0 : 1;
        _plan = joined;
    }

    private void Refuse(Place place, string what) =>
        run.Log.Add(RecordLinkFindings.Differs, place, $"Something else is on record already: {what}.", "Correct whichever is wrong.");
}
