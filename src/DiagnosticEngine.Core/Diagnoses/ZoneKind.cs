namespace DiagnosticEngine.Diagnoses;

/// <summary>How far a pupil gets with a skill in a representation, by what was seen.</summary>
public enum ZoneKind
{
    /// <summary>Nothing was seen: this says nothing about the pupil.</summary>
    NotAssessed,

    /// <summary>Neither alone nor with the help that was tried.</summary>
    NotYet,

    /// <summary>With help.</summary>
    WithHelp,

    /// <summary>Without any help.</summary>
    Alone,
}
