using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads an example.</summary>
internal static class ExampleReader
{
    public static ExampleDraft? Read(YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, "An example") is not MappingReader map)
        {
            return null;
        }

        ExampleDraft draft = new()
        {
            Node = map.Node,
            With = map.Entries("with"),
            // An empty response is a fair test, so it is no missing value.
            Response = map["response"] is YamlScalar { IsPlain: false } quoted ? quoted : map.Scalar("response"),
            Observations = map.Entries("observations"),
            Expect = map.Plain("expect"),
        };
        map.Finish();
        return draft;
    }
}
