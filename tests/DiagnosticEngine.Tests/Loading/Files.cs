using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Tests.Loading;

/// <summary>A small sound curriculum, file by file, for tests to change.</summary>
internal static class Files
{
    public const string Manifest = """
        schema: diagnostic/v1
        id: test
        version: 1.0.0
        title: A test
        language: en-GB
        levels:
          - {number: 1, label: Year 1}
          - {number: 2, label: Year 2}
        areas:
          - {id: number, name: Number}
        strands:
          - {id: adding, name: Adding, area: number}
        groups:
          - {id: all-adding, name: Adding, strands: [adding]}
        files: [adding.yaml]

        """;

    public const string Skill = """
        schema: diagnostic/v1
        skills:
          - id: add.to-20
            strand: adding
            level: 1
            statement: Adds two numbers up to 20
            pupil: I can add numbers to 20
            representations: [abstract]

        """;

    public const string Item = """
        items:
          - id: add.to-20.abstract.1
            revision: 1
            skill: add.to-20
            representation: abstract
            kind: numeric
            params:
              a: {int: [2, 9]}
              b: {int: [2, 9]}
            prompt: "{a} + {b} ="
            answer: a + b
            examples:
              - {with: {a: 3, b: 4}, response: "7", expect: correct}

        """;

    /// <summary>Everything is tried out.</summary>
    public static CurriculumLoadOptions Checked { get; } = new() { CheckVariants = true };

    public static Task<CurriculumLoadResult> LoadAsync(string content, string manifest = Manifest, CurriculumLoadOptions? options = null) =>
        LoadAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["curriculum.yaml"] = manifest, ["adding.yaml"] = content }, options);

    public static Task<CurriculumLoadResult> LoadAsync(IReadOnlyDictionary<string, string> files, CurriculumLoadOptions? options = null) =>
        YamlCurriculumLoader.LoadAsync(new InMemoryCurriculumSource(files), options ?? Checked);

    /// <summary>"file:line:column CODE" of every finding.</summary>
    public static string Summary(CurriculumLoadResult result) => string.Join("\n", result.Diagnostics.Select(d => $"{d.Location} {d.Code}"));
}
