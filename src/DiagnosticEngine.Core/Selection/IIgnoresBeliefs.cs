namespace DiagnosticEngine.Selection;

/// <summary>Marks a selector that looks at what was asked and answered, never at what is believed: studies can then leave beliefs for later.</summary>
internal interface IIgnoresBeliefs;
