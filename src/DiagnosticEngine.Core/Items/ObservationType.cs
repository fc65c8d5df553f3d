namespace DiagnosticEngine.Items;

/// <summary>What sort of entry a checklist line takes.</summary>
public enum ObservationType
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the options.</summary>
    OneOf,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A few words, kept by the observer; never decides anything.</summary>
    ShortText,
}
