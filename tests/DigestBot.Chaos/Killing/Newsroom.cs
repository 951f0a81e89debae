using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Testing;

namespace DigestBot.Chaos.Killing;

/// <summary>Brings news into the bot's store, each story with an address that nothing else has.</summary>
internal sealed class Newsroom(SourceIngestor ingestor, TimeProvider time, Random random)
{
    public static readonly IReadOnlyList<string> Topics = ["harbour", "orchard", "glacier"];

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
        var number = ++stories;
        var (subject, url) = (DistinctText.Subject(number), $"https://news.example/{topic}/story-{number:D5}.html");
        return (topic, url, new XElement(
            "item",
            new XElement("title", $"{subject} at the {topic}"),
            new XElement("link", url),
            new XElement("guid", url),
            new XElement("pubDate", time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture)),
            new XElement("description", $"{DistinctText.Of(subject, topic)} {Quotes(subject.Split(' '), topic)}")));
    }

    /// <summary>So that many stories fill more than one message.</summary>
    private static string Quotes(string[] words, string topic) => string.Join(' ', words.Select((word, number) =>
        $"\"{Capitalized(word)} will {word}en the {topic} by {number + 3} {word}ings, whatever {words[(number + 1) % words.Length]}ers want,\" {Capitalized(word)} Holt{word} said."));

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
