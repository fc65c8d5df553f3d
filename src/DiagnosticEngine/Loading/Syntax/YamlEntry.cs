namespace DiagnosticEngine.Loading.Syntax;

/// <summary>A key and its value in a mapping.</summary>
internal sealed class YamlEntry(YamlScalar key, YamlNode value)
{
    public YamlScalar Key { get; } = key;

    public YamlNode Value { get; } = value;

    public void Deconstruct(out YamlScalar key, out YamlNode value)
    {
        key = Key;
        value = Value;
    }
}
