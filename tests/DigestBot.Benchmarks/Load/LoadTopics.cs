using DigestBot.Stories;

namespace DigestBot.Benchmarks.Load;

/// <summary>The shipped topics, and as many made-up ones as it takes.</summary>
internal static class LoadTopics
{
    public const int Count = 40;

    private const int Names = 3;

    public static async Task<TopicCatalog> ReadAsync() =>
        TopicFile.Parse(await File.ReadAllTextAsync(Path.Combine("config", "topics.json"))) is TopicFileResult.Loaded(var shipped)
            ? new TopicCatalog([.. shipped.All, .. Enumerable.Range(shipped.All.Count, Count - shipped.All.Count).Select(MadeUp)])
            : throw new InvalidOperationException("config/topics.json cannot be read: start from the root of the repository");

    private static Topic MadeUp(int number) => new()
    {
        Name = $"matter-{number}",
        Title = $"Matter {number}",
        Groups = [[.. Enumerable.Range(0, Names).Select(name => $"qu{(char)('a' + (number % 26))}{(char)('a' + (number / 26))}z{(char)('a' + name)}r")]],
    };
}
