using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Pictures; in their data an expression stands as a text, a text with expressions as {"text": …}, a list as a list and a map as {"map": …}.</summary>
internal static class PictureFormat
{
    public static void Write(BundleWriter writer, ReadOnlySpan<byte> name, PictureDefinition? picture)
    {
        if (picture is null)
        {
            return;
        }

        writer.Name(name);
        writer.Open();
        writer.Text("model"u8, picture.Model);
        writer.Name("data"u8);
        writer.Map(picture.Fields, WriteNode);
        FormulaFormat.WriteText(writer, "text"u8, picture.Text);
        writer.Close();
    }

    public static PictureDefinition? ReadOrNull(ref BundleReader reader, ReadOnlySpan<byte> name)
    {
        if (!reader.Has(name))
        {
            return null;
        }

        reader.Open();
        string model = reader.Text("model"u8);
        reader.Expect("data"u8);
        PictureDefinition picture = new() { Model = model, Fields = reader.Map(ReadNode), Text = FormulaFormat.ReadText(ref reader, "text"u8) };
        reader.Close();
        return picture;
    }

    private static void WriteNode(BundleWriter writer, PictureNode node)
    {
        if (node.Expression is not null)
        {
            FormulaFormat.Write(writer, node.Expression);
        }
        else if (node.List is not null)
        {
            writer.List(node.List, WriteNode);
        }
        else
        {
            writer.Open();
            if (node.Text is not null)
            {
                writer.Text("text"u8, node.Text.Source);
            }
            else
            {
                writer.Name("map"u8);
                writer.Map(node.Map ?? throw new ArgumentException("A piece of a picture holds nothing.", nameof(node)), WriteNode);
            }

            writer.Close();
        }
    }

    private static PictureNode ReadNode(ref BundleReader reader)
    {
        switch (reader.Next)
        {
            case (byte)'"':
                return new() { Expression = FormulaFormat.Read(ref reader) };
            case (byte)'[':
                return new() { List = reader.List(ReadNode) };
            default:
                reader.Open();
                PictureNode node = reader.Has("text"u8) ? new() { Text = FormulaFormat.ReadTemplate(ref reader) } : ReadMap(ref reader);
                reader.Close();
                return node;
        }
    }

    private static PictureNode ReadMap(ref BundleReader reader)
    {
        reader.Expect("map"u8);
        return new() { Map = reader.Map(ReadNode) };
    }
}
