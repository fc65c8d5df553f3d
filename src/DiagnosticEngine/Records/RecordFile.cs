using System.Text;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Records;

/// <summary>A file of records: its name and what is in it. Names that end in .json hold JSON, all others a table (CSV).</summary>
/// <remarks>Immutable and safe to share between threads. Opens nothing: whoever imports reads the files.</remarks>
public sealed class RecordFile
{
    /// <summary>Makes a file from its bytes, which should be UTF-8.</summary>
    /// <param name="name">Its name, as findings call it.</param>
    /// <param name="content">What is in it; a byte order mark is passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public RecordFile(string name, ReadOnlyMemory<byte> content)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Content = content;
    }

    private RecordFile(string name, ProgrammeRecord record)
        : this(name, Encoding.UTF8.GetBytes(record.ToJson()))
    {
        IsMade = true;
    }

    /// <summary>Its name, as findings call it.</summary>
    public string Name { get; }

    /// <summary>What is in it.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Whether the records were made and not read, so that no line of the file is meant.</summary>
    internal bool IsMade { get; }

    internal bool IsJson => IsMade || Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Makes a file from text.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RecordFile OfText(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(name, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Hands over records that were made from something else, such as the levels of a session: findings name the file and no line in it.</summary>
    /// <param name="name">Name of what they were made from.</param>
    /// <param name="record">The records.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RecordFile OfRecord(string name, ProgrammeRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(name, record);
    }
}
