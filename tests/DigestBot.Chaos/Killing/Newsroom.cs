using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Sources;

namespace DigestBot.Chaos.Killing;

/// <summary>Brings news into the bot's store, each story with an address that nothing else has.</summary>
internal sealed class Newsroom(SourceIngestor ingestor, TimeProvider time, Random random)
{
    public static readonly IReadOnlyList<string> Topics = ["harbour", "orchard", "glacier"];

    private readonly InventedWords words = new();

    private int stories;

    /// <summary>A few stories on each topic, sometimes none, sometimes so many that they fill several messages.</summary>
    /// <returns>The addresses by topic.</returns>
    public async Task<ILookup<string, string>> PublishAsync(CancellationToken cancellation)
    {
        var news = Topics.SelectMany(topic => Enumerable.Range(0, Count()).Select(_ => Story(topic))).ToList();
        var feed = new XDocument(new XElement("rss", new XAttribute("version", "2.0"), new XElement("channel", new XElement("title", "Ledger"), news.Select(story => story.Item))));
        var results = await ingestor.IngestAsync(new SourceDocument("news.xml", Encoding.UTF8.GetBytes(feed.ToString())), cancellation);
        if (news.Count > 0 && results.Count(result => result is IngestResult.Added) != news.Count)
        {
            throw new InvalidOperationException($"The news were not taken: {string.Join('\n', results.Where(result => result is not IngestResult.Added))}");
        }

        return news.ToLookup(story => story.Topic, story => story.Url);
    }

    private int Count() => random.Next(10) switch { 0 => 0, < 8 => random.Next(1, 4), _ => 12 };

    private (string Topic, string Url, XElement Item) Story(string topic)
    {
        var url = $"https://news.example/{topic}/story-{++stories:D5}.html";
        var sentences = Enumerable.Range(0, 3).Select(_ => $"The {topic} {words.Next(6)}.");
        var quotes = Enumerable.Range(0, 4).Select(_ => $"\"{InventedWords.Capitalized(words.Next(7))} {topic},\" {InventedWords.Capitalized(words.Next(1))} {InventedWords.Capitalized(words.Next(1))} said.");
        return (topic, url, new XElement(
            "item",
            new XElement("title", $"{InventedWords.Capitalized(words.Next(4))} at the {topic}"),
            new XElement("link", url),
            new XElement("guid", url),
            new XElement("pubDate", time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture)),
            new XElement("description", string.Join(' ', sentences.Concat(quotes)))));
    }
}
