using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>The page for the pupil: what I can do, what is next, what helps me. No level, no mark, no word of what is missing.</summary>
internal static class PupilPage
{
    private const int MostAbilities = 12;
    private const int MostSteps = 3;

    public static Page Of(PupilReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Curriculum curriculum = report.Curriculum();
        return new(
            "My maths",
            curriculum.Definition.Language,
            [
                new Paragraph(Thanks(report)),
                new Section("What I can do", Abilities(report, curriculum)),
                new Section("What is next for me", Next(report, curriculum)),
                new Section("What helps me", [new Bullets([.. Help(report)])]),
            ])
        {
            Footer = ["This page is yours. It says where you are now on your way. Everybody’s way is different, and no part of it is a race."],
        };
    }

    private static string Thanks(PupilReport report)
    {
        int answered = report.Session.Steps.Count(s => s.Scored.IsEvidence);
        return answered == 0
            ? "There is nothing to show here yet. It begins with your first answer."
            : string.Create(CultureInfo.InvariantCulture, $"Thank you for thinking about {Words.Number(answered, "question", "questions")}. Every answer helped to find out what you know and what is a good next thing to learn.");
    }

    private static Block[] Abilities(PupilReport report, Curriculum curriculum)
    {
        string[] own = [.. report.Diagnosis.AbilityLines.SelectMany(l => l.SkillIds).Select(curriculum.GetSkill).OrderByDescending(s => s.Level).Take(MostAbilities).Select(s => Words.Sentence(PupilWords(s)))];
        return own.Length == 0
            ? [new Paragraph(report.HasAnswers ? "We are still finding out. The first steps below begin with things that you can touch, see and try." : "We are still finding out.")]
            : [new Bullets(own)];
    }

    private static Block[] Next(PupilReport report, Curriculum curriculum)
    {
        if (!report.HasAnswers)
        {
            return [new Paragraph("We will find out together.")];
        }

        RoadmapStep[] steps = [.. report.Roadmap.Steps.Where(s => s.Kind == RoadmapStepKind.Teach).Take(MostSteps)];
        return steps.Length == 0
            ? [new Paragraph("Everything that you were asked about is there already. Something new and interesting can come next.")]
            :
            [
                new Paragraph("Soon I will be able to say:"),
                new Facts([.. steps.Select((s, i) => new Fact(
                    i == 0 ? "First" : i == 1 ? "Then" : "After that", [$"{Words.Quoted(Words.Sentence(PupilWords(curriculum.GetSkill(s.SkillId))))} {Start(s)}"]))]),
            ];
    }

    private static string Start(RoadmapStep step) => step.StartAt switch
    {
        Representation.Concrete => "We begin with things to touch and move.",
        Representation.Pictorial => "We begin with pictures.",
        _ => "We begin with numbers and signs.",
    };

    private static IEnumerable<string> Help(PupilReport report)
    {
        string[] materials = !report.HasAnswers ? [] : [.. report.Roadmap.Steps.Take(MostSteps).SelectMany(s => s.Materials).Distinct(StringComparer.Ordinal).Take(4)];
        if (materials.Length > 0)
        {
            yield return $"In any maths lesson I may ask for {Words.Or(materials)}.";
        }

        yield return "I can say “not sure yet”. That is a good answer.";
        yield return "I can ask to see it with things or with a picture.";
    }

    private static string PupilWords(Skill skill) => skill.PupilStatement.Length > 0 ? skill.PupilStatement : skill.Statement;
}
