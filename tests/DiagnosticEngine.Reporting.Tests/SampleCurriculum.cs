using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Reporting.Tests;

/// <summary>A small map with everything that reports speak of.</summary>
internal static class SampleCurriculum
{
    public static Curriculum Make() => With("I can take away in columns and swap one ten or one hundred when I need to");

    /// <summary>The map with one text of the author's own choice in every place that reports show.</summary>
    public static Curriculum With(string pupilStatement, Func<string, string>? text = null)
    {
        text ??= t => t;
        return new(new()
        {
            Id = "sample",
            Version = "1.0.0",
            Fingerprint = "f00d",
            Levels = [.. Enumerable.Range(1, 3).Select(n => new Level { Number = n, Label = $"Year {n}" })],
            Areas = [new() { Id = "number", Name = text("Number") }, new() { Id = "parts", Name = text("Fractions and decimals") }],
            Strands =
            [
                new() { Id = "pv", Name = text("Place value"), AreaId = "number", StartLevel = 1 },
                new() { Id = "sub", Name = text("Subtraction"), AreaId = "number", StartLevel = 1 },
                new() { Id = "frac", Name = text("Fractions"), AreaId = "parts", StartLevel = 2 },
            ],
            Skills =
            [
                Skill("pv.tens-ones", "pv", 2, text("Says how many tens and ones make a two-digit number")),
                Skill("sub.within-10", "sub", 1, text("Subtracts within 10")),
                Skill("sub.within-20", "sub", 2, text("Subtracts within 20, across the ten as well"), Hard("sub.within-10")),
                Skill("sub.column-no-exchange", "sub", 3, text("Subtracts three-digit numbers in columns when every top digit is large enough"), Hard("pv.tens-ones")) with
                {
                    Representations = [Representation.Pictorial, Representation.Abstract],
                },
                Skill(
                    "sub.column-one-exchange", "sub", 3, text("Subtracts three-digit numbers in columns, exchanging once"),
                    new() { SkillId = "sub.column-no-exchange", Reason = text("the exchange is one more step in the same layout") },
                    Hard("pv.tens-ones"),
                    new() { SkillId = "sub.within-20", Strength = PrerequisiteStrength.Soft, Reason = text("Facts at hand leave the mind free for the swap.") }) with
                {
                    PupilStatement = pupilStatement,
                    Materials = [text("place-value counters"), text("place-value mat")],
                    Pictures = text("drawn counters with the swap shown"),
                    ExitCheck = text("Five new subtractions with one exchange each, at least four right with no help"),
                },
                Skill("frac.half", "frac", 2, text("Finds half of a shape or of a small set")),
            ],
            Misconceptions =
            [
                new()
                {
                    Id = "sub.smaller-from-larger",
                    Label = text("smaller digit from larger"),
                    Name = text("Works out each column as the larger digit take away the smaller one, no matter which of them is on top"),
                    Says = text("You can't do 2 take away 8, so I did 8 take away 2."),
                    Check = new()
                    {
                        Ask = text("Here are blocks for 52. Take 38 away and tell me what you do with the ones."),
                        Confirms = text("wants 6 ones left, because 8 and 2 are 6 apart"),
                        Refutes = text("swaps a ten for ten ones before taking 8 away"),
                    },
                    Teaching = new()
                    {
                        StartAt = Representation.Concrete,
                        Materials = [text("base-ten blocks")],
                        Text = text("Build only the top number. The bottom number is what leaves the table, so swap a ten for ten ones when the ones run out."),
                    },
                },
                new() { Id = "sub.borrow-no-decrement", Label = text("ten added, none paid back"), Name = text("Makes a short column ten larger but leaves the next column as it was") },
                new() { Id = "frac.part-to-part", Label = text("shaded over unshaded"), Name = text("Compares the shaded part with the unshaded part") },
            ],
        });
    }

    private static Skill Skill(string id, string strand, int level, string statement, params Prerequisite[] prerequisites) => new()
    {
        Id = id,
        StrandId = strand,
        Level = level,
        Statement = statement,
        PupilStatement = "",
        Prerequisites = prerequisites,
    };

    private static Prerequisite Hard(string skillId) => new() { SkillId = skillId };
}
