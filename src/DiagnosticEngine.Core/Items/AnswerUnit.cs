namespace DiagnosticEngine.Items;

/// <summary>The unit that an item asks for.</summary>
public enum AnswerUnit
{
    /// <summary>None: a number alone.</summary>
    None,

    /// <summary>mm.</summary>
    Millimetre,

    /// <summary>cm.</summary>
    Centimetre,

    /// <summary>m.</summary>
    Metre,

    /// <summary>km.</summary>
    Kilometre,

    /// <summary>g.</summary>
    Gram,

    /// <summary>kg.</summary>
    Kilogram,

    /// <summary>ml.</summary>
    Millilitre,

    /// <summary>l.</summary>
    Litre,

    /// <summary>cm².</summary>
    SquareCentimetre,

    /// <summary>m².</summary>
    SquareMetre,

    /// <summary>cm³.</summary>
    CubicCentimetre,

    /// <summary>m³.</summary>
    CubicMetre,

    /// <summary>°, of an angle.</summary>
    Degree,

    /// <summary>°C.</summary>
    DegreeCelsius,

    /// <summary>%.</summary>
    Percent,

    /// <summary>£.</summary>
    Pound,

    /// <summary>p, a hundredth of a pound.</summary>
    Penny,

    /// <summary>s.</summary>
    Second,

    /// <summary>min.</summary>
    Minute,

    /// <summary>h.</summary>
    Hour,
}
