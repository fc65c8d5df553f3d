namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about the folder and its files.</summary>
internal static class FileFindings
{
    public static readonly FindingKind FolderMissing = new(
        "DE1001", DiagnosticSeverity.Error, "The folder does not exist",
        "There is no folder at the path that was given, so there is nothing to read.",
        "Check the path; it is the folder that holds curriculum.yaml.");

    public static readonly FindingKind ManifestMissing = new(
        "DE1002", DiagnosticSeverity.Error, "The manifest is missing",
        "Every curriculum has a file curriculum.yaml that names it, describes its levels and strands, and lists its other files.",
        "Add curriculum.yaml, or give the folder that holds it.");

    public static readonly FindingKind ListedFileMissing = new(
        "DE1003", DiagnosticSeverity.Error, "A listed file does not exist",
        "The manifest lists a file that is not in the folder. Upper and lower case count.",
        "Correct the path, write the file, or take the line out of the list.");

    public static readonly FindingKind FileNotListed = new(
        "DE1004", DiagnosticSeverity.Warning, "A YAML file is not listed",
        "A file in the folder is not in the manifest's list, so nothing in it is read.",
        "Add it to files, or move it out of the folder.");

    public static readonly FindingKind FileUnreadable = new(
        "DE1005", DiagnosticSeverity.Error, "A file cannot be read",
        "The operating system refused to read the file, for example because of its permissions.",
        "Make the file readable; the message says what the system answered.");

    public static readonly FindingKind PathOutside = new(
        "DE1006", DiagnosticSeverity.Error, "A path is not inside the folder",
        "Listed paths are relative to the manifest's folder, use forward slashes and never lead out of it, so that a curriculum reads the same everywhere.",
        "Write the path as folder/file.yaml.");

    public static readonly FindingKind FileListedTwice = new(
        "DE1007", DiagnosticSeverity.Error, "A file is listed twice",
        "The same file stands in the manifest's list more than once.",
        "Take one of the lines out.");

    public static readonly FindingKind FileTooLarge = new(
        "DE1008", DiagnosticSeverity.Error, "A file is too large",
        "Files above the limit (five million bytes, if nothing else is set) are refused unread, so that a file from a stranger cannot use up the memory.",
        "Split the file by strand or level and list the parts.");

    public static readonly FindingKind TooManyFiles = new(
        "DE1009", DiagnosticSeverity.Error, "Too many files",
        "The manifest lists more files than the limit (a thousand, if nothing else is set); none of them is read.",
        "Join small files.");

    public static readonly FindingKind TooManyFindings = new(
        "DE1010", DiagnosticSeverity.Information, "More findings are left out",
        "After a thousand findings, if nothing else is set, the rest is counted but not shown.",
        "Mend the first ones and validate again; one mistake often causes many findings.");

    public static IReadOnlyList<FindingKind> All { get; } =
    [
        FolderMissing, ManifestMissing, ListedFileMissing, FileNotListed, FileUnreadable,
        PathOutside, FileListedTwice, FileTooLarge, TooManyFiles, TooManyFindings,
    ];
}
