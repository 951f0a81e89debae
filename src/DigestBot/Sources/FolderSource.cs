namespace DigestBot.Host.Sources;

/// <summary>The documents of a folder: files whose names say that they hold news, in a fixed order.</summary>
internal static class FolderSource
{
    private static readonly string[] Extensions = [".html", ".htm", ".xhtml", ".txt", ".xml", ".rss", ".atom", ".json"];

    public static string ExtensionList { get; } = string.Join(' ', Extensions);

    public static IReadOnlyList<string> FilesOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal),
    ];
}
