using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>A curriculum that was read and checked once, as one JSON file that loads fast and without YAML.</summary>
/// <remarks>
/// The file is an object with <c>kind</c>, <c>formatVersion</c>, <c>integrity</c> (the SHA-256 of the content's bytes, against damage; it proves
/// nothing about who wrote it) and <c>content</c>, which carries the fingerprint of the curriculum's files. The same bank gives the same bytes. Pure and safe to use from many threads.
/// </remarks>
public static class CurriculumBundle
{
    /// <summary>The format that this version reads and writes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The largest bundle, in bytes: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    internal const int MaxDepth = 200;
    private const string IntegrityPrefix = "sha256-";
    private const string Kind = "diagnostic-curriculum-bundle";

    /// <summary>Writes a bank as a bundle.</summary>
    /// <param name="bank">The bank; its items pose problems of the bank.</param>
    /// <param name="output">Where the bytes go: UTF-8, with a line feed at the end.</param>
    /// <exception cref="ArgumentNullException">An argument is null, or a text of the bank is.</exception>
    /// <exception cref="ArgumentException">An item poses a problem, or a mal-rule uses a rule, that is not the bank's own, or a number is not finite.</exception>
    /// <exception cref="InvalidOperationException">The bundle would be larger than <see cref="MaxBytes"/>, or nested more than 200 deep.</exception>
    public static void Write(ItemBank bank, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(output);
        ArrayBufferWriter<byte> content = new(1 << 16);
        using (Utf8JsonWriter json = new(content, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth - 1 }))
        {
            BankFormat.Write(new(json, bank.Curriculum.Definition.Language), bank);
        }

        string integrity = IntegrityPrefix + Convert.ToHexStringLower(SHA256.HashData(content.WrittenSpan));
        output.Write("{\"kind\":\""u8);
        output.Write(System.Text.Encoding.UTF8.GetBytes(Kind));
        output.Write("\",\"formatVersion\":"u8);
        output.Write(System.Text.Encoding.UTF8.GetBytes(FormatVersion.ToString(CultureInfo.InvariantCulture)));
        output.Write(",\"integrity\":\""u8);
        output.Write(System.Text.Encoding.UTF8.GetBytes(integrity));
        output.Write("\",\"content\":"u8);
        if (content.WrittenCount > MaxBytes - 1024)
        {
            throw new InvalidOperationException($"A bundle has at most {MaxBytes} bytes.");
        }

        output.Write(content.WrittenSpan);
        output.Write("}\n"u8);
    }

    /// <summary>
    /// Reads a bundle. Its expressions, and of its items the examples, the help and the tasks, are read at their first use, since they were read before
    /// it was written; the bytes stay in memory for them.
    /// </summary>
    /// <param name="utf8">The bytes of the file; they are copied.</param>
    /// <param name="maxDegreeOfParallelism">How many threads may read at the same time; what is read is the same for every number. <value>Default -1: two, which is all that is used.</value></param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is 0 or less than -1.</exception>
    /// <exception cref="CurriculumBundleException">It is no bundle, or damaged, or of another version.</exception>
    public static ItemBank Read(ReadOnlySpan<byte> utf8, int maxDegreeOfParallelism = -1)
    {
        CheckSize(utf8.Length);
        return Read(utf8.ToArray(), utf8.Length, maxDegreeOfParallelism);
    }

    /// <summary>Reads a bundle from where a stream stands to its end. The stream is left open.</summary>
    /// <param name="stream">The stream; at most <see cref="MaxBytes"/> are taken from it, and one more.</param>
    /// <param name="maxDegreeOfParallelism">How many threads may read at the same time; what is read is the same for every number. <value>Default -1: two, which is all that is used.</value></param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is 0 or less than -1.</exception>
    /// <exception cref="CurriculumBundleException">It is no bundle, or damaged, or of another version.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ItemBank Read(Stream stream, int maxDegreeOfParallelism = -1)
    {
        ArgumentNullException.ThrowIfNull(stream);
        byte[] bytes = new byte[stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1, 1, MaxBytes + 1) : 1 << 16];
        int count = 0;
        while (true)
        {
            int read = stream.Read(bytes, count, bytes.Length - count);
            count += read;
            CheckSize(count);
            if (read == 0)
            {
                return Read(bytes, count, maxDegreeOfParallelism);
            }

            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(2L * count, MaxBytes + 1));
            }
        }
    }

    /// <summary>Whether an exception comes of reading what is not right.</summary>
    internal static bool IsDamage(Exception e) => e is ArgumentException or InvalidOperationException or FormatException or OverflowException;

    /// <summary>Says that a bundle is damaged.</summary>
    internal static CurriculumBundleException Damaged(Exception e) => new("The compiled curriculum is damaged: " + e.Message, e);

    private static void CheckSize(int count)
    {
        if (count > MaxBytes)
        {
            throw new CurriculumBundleException($"This is no compiled curriculum: it has more than {MaxBytes} bytes.");
        }
    }

    private static ItemBank Read(byte[] utf8, int count, int maxDegreeOfParallelism)
    {
        if (maxDegreeOfParallelism is 0 or < -1)
        {
            throw new ArgumentOutOfRangeException(nameof(maxDegreeOfParallelism), maxDegreeOfParallelism, "At least one thread reads; -1 leaves their number open.");
        }

        while (count > 0 && utf8[count - 1] is (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)' ')
        {
            count--;
        }

        // The system's cryptography takes longer to start than the hash to compute: it starts while the rest does. Nobody waits for it: who comes first starts it.
        bool isParallel = maxDegreeOfParallelism != 1 && !OperatingSystem.IsBrowser();
        if (isParallel)
        {
            _ = Task.Run(StartHashing);
        }

        BundleBytes bytes = new(utf8, count);
        BundleReader reader = new(bytes, 0, language: "", new());
        try
        {
            string integrity = ReadHeader(ref reader);

            // The content is all but the last bracket: any byte changed, lost or added shows.
            ReadOnlyMemory<byte> content = new(utf8, reader.Start, Math.Max(count - 1 - reader.Start, 0));
            return new BundleReading(reader, () => IsWhole(content.Span, integrity)).Run(isParallel);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw Damaged(e);
        }
    }

    private static void StartHashing() => SHA256.HashData([]);

    private static string ReadHeader(ref BundleReader reader)
    {
        if (!IsBundle(ref reader))
        {
            throw new CurriculumBundleException("This is no compiled curriculum.");
        }

        int version = reader.Int("formatVersion"u8);
        if (version != FormatVersion)
        {
            throw new CurriculumBundleException(string.Create(
                CultureInfo.InvariantCulture, $"The compiled curriculum has format {version}; this version reads format {FormatVersion}. Compile it again."));
        }

        string integrity = reader.Text("integrity"u8);
        reader.Expect("content"u8);
        return integrity;
    }

    private static bool IsWhole(ReadOnlySpan<byte> content, string integrity) => integrity == IntegrityPrefix + Convert.ToHexStringLower(SHA256.HashData(content));

    private static bool IsBundle(ref BundleReader reader)
    {
        if (!reader.IsAtOpen)
        {
            return false;
        }

        reader.Open();
        return reader.Has("kind"u8) && reader.IsText && reader.Text() == Kind;
    }
}
