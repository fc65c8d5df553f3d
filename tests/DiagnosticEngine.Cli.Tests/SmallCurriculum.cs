namespace DiagnosticEngine.Cli.Tests;

/// <summary>A folder with one skill in symbols and pictures, a help ladder and a wrong rule.</summary>
internal sealed class SmallCurriculum : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("diagnostic-").FullName;

    public SmallCurriculum()
    {
        Write("curriculum.yaml", """
            schema: diagnostic/v1
            id: small
            version: 0.1.0
            title: Small
            language: en-GB
            licence: CC-BY-4.0
            levels: [{number: 1, label: Year 1}, {number: 2, label: Year 2}, {number: 3, label: Year 3}, {number: 4, label: Year 4}]
            areas: [{id: number, name: Number}]
            strands: [{id: subtraction, name: Subtraction, area: number}]
            files: [content.yaml]
            """);
        Write("content.yaml", """
            schema: diagnostic/v1
            skills:
              - {id: sub.exchange, strand: subtraction, level: 4, statement: Takes away and exchanges, pupil: I can take away and exchange, representations: [pictorial, abstract]}
            misconceptions:
              - id: sub.smaller
                label: smaller from larger
                name: Takes the smaller digit from the larger one
                skills: [sub.exchange]
                check: {ask: "Show me 52 with blocks. Now take 38 away.", confirms: takes 2 from 8, refutes: swaps a ten for ten ones}
            items:
            """ + Item("abstract") + Item("pictorial"));
    }

    public string Path => _folder;

    public string File(string name) => System.IO.Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Item(string representation) => $$$"""

          - id: sub.exchange.{{{representation}}}.1
            revision: 1
            skill: sub.exchange
            representation: {{{representation}}}
            kind: numeric
            params: {a: {int: [31, 98]}, b: {int: [12, 69]}}
            where: [ones(a) < ones(b), tens(a) - tens(b) >= 2, ones(b) - ones(a) != 5]
            prompt: "{a} − {b} ="
            answer: a - b
            malRules:
              - {gives: "columnSubtract(a, b, 'smaller-from-larger')", means: sub.smaller}
            help:
              - {id: h1, level: 1, say: "Read {a} − {b} again.", credit: 0.8}
              - {id: h2, level: 3, say: "Would blocks help?", credit: 0.4}
            examples:
              - {with: {a: 52, b: 38}, response: "14", expect: correct}
              - {with: {a: 52, b: 38}, response: "26", expect: sub.smaller}
              - {with: {a: 52, b: 38}, response: "lots", expect: invalid}
        """;

    private void Write(string name, string text) => System.IO.File.WriteAllText(File(name), text + "\n");
}
