namespace DiagnosticEngine.Progress;

/// <summary>What speaks for giving a pupil more help.</summary>
public enum IdentificationReason
{
    /// <summary>On the register of special educational needs and disabilities.</summary>
    SpecialNeeds,

    /// <summary>English is an additional language.</summary>
    AdditionalLanguage,

    /// <summary>Pupil premium.</summary>
    PupilPremium,

    /// <summary>Below age-related expectations at the end of Key Stage 2.</summary>
    BelowExpectations,

    /// <summary>Cannot reach the work of Key Stage 3 yet.</summary>
    CannotReachKeyStage3,
}
