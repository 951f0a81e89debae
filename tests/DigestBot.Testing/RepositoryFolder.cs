namespace DigestBot.Testing;

/// <summary>The checkout the tests were built in.</summary>
public static class RepositoryFolder
{
    public static string Root { get; } = FindRoot();

    /// <summary>The samples that ship, with what belongs to them.</summary>
    public static IReadOnlyList<string> SampleFiles =>
        [.. Directory.GetFiles(Path.Combine(Root, "config", "samples")).Where(file => !file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DigestBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside a checkout of DigestBot.");
    }
}
