namespace DiagnosticEngine.Items.Bundles;

/// <summary>Parameters: a range of whole numbers, or values to choose from.</summary>
internal static class ParameterFormat
{
    public static void Write(BundleWriter writer, Parameter parameter)
    {
        writer.Open();
        writer.Text("name"u8, parameter.Name);
        writer.Whole("low"u8, parameter.Low, otherwise: 0);
        writer.Whole("high"u8, parameter.High, otherwise: 0);
        writer.Whole("step"u8, parameter.Step, otherwise: 1);
        writer.List("choices"u8, parameter.Choices, ValueFormat.Write);
        writer.Close();
    }

    public static Parameter Read(ref BundleReader reader)
    {
        reader.Open();
        Parameter parameter = new()
        {
            Name = reader.Text("name"u8),
            Low = reader.Whole("low"u8, otherwise: 0),
            High = reader.Whole("high"u8, otherwise: 0),
            Step = reader.Whole("step"u8, otherwise: 1),
            Choices = reader.List("choices"u8, ValueFormat.Read),
        };
        reader.Close();
        return parameter;
    }
}
