namespace DiagnosticEngine.Items;

/// <summary>For whom the words of a question are chosen; what is asked is the same.</summary>
public enum Wording
{
    /// <summary>For pupils of the age that a skill belongs to.</summary>
    Primary,

    /// <summary>For older pupils who meet early skills, such as pupils of 14 at level 1: no childish settings. Texts that have no such form are the same.</summary>
    Secondary,
}
