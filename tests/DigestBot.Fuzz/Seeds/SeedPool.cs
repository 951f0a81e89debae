namespace DigestBot.Fuzz.Seeds;

/// <summary>Whole pages and dumps to break: invented ones, and those of a folder where one is given.</summary>
internal sealed class SeedPool
{
    private readonly string[] files;

    public SeedPool(string? folder = null) =>
        files = folder is null ? [] : [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsSeed).Order(StringComparer.Ordinal)];

    /// <summary>One text, and whether it is a page or pasted.</summary>
    public (string Text, bool IsPage, string Name) Draw(Random random)
    {
        if (files.Length > 0 && random.Next(2) == 0)
        {
            var file = files[random.Next(files.Length)];
            return (File.ReadAllText(file), !file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase), Path.GetFileName(file));
        }

        var language = InventedLanguage.All[random.Next(InventedLanguage.All.Count)];
        return random.Next(3) == 0
            ? (InventedDump.Make(random, language), false, "dump in " + language.Code)
            : (InventedPage.Make(random, language), true, "page in " + language.Code);
    }

    private static bool IsSeed(string file) => Path.GetExtension(file).ToUpperInvariant() is ".HTML" or ".HTM" or ".TXT";
}
