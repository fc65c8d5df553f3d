using DiagnosticEngine.Loading.Catalogue;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Checks the schema version that every file begins with.</summary>
internal static class SchemaCheck
{
    public const string Current = "diagnostic/v1";

    /// <summary>Whether the file may be read on; an unsupported version may mean something else by the same keys.</summary>
    public static bool Passes(MappingReader file)
    {
        FindingLog log = file.Context.Log;
        if (file["schema"] is null)
        {
            log.Add(ShapeFindings.SchemaMissing, file.Node.Place, "The file does not say its schema version.", $"Begin it with schema: {Current}");
            return true;
        }

        if (file.Plain("schema") is not Located<string> schema)
        {
            return true;
        }

        if (schema.Value != Current)
        {
            log.Add(ShapeFindings.SchemaUnsupported, schema.Place, $"The schema version {Quote.Of(schema.Value)} is not supported.", $"This program reads {Current}.");
        }

        return schema.Value == Current;
    }
}
