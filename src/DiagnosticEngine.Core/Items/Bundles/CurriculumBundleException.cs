namespace DiagnosticEngine.Items.Bundles;

/// <summary>A compiled curriculum is damaged or was changed, is of another version, or is something else altogether.</summary>
public sealed class CurriculumBundleException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public CurriculumBundleException()
    {
    }

    /// <summary>Makes the exception.</summary>
    public CurriculumBundleException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception, with what caused it.</summary>
    public CurriculumBundleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
