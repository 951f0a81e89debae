using System.Globalization;
using System.Text;

namespace DigestBot.Benchmarks.Feeds;

/// <summary>
/// A feed of thirty invented items, the same for the same host: of ten items nine are summaries of 60 to 150 words, the tenth a whole article
/// of about 600. A third of the sentences quote somebody, a quarter name a date; names and places are each feed's own.
/// </summary>
internal sealed class InventedFeed
{
    private const int Items = 30;
    private const int ItemsAnArticle = 10;
    private const int WordsOfArticle = 600;

    private static readonly string[] Sentences =
    [
        "\"We cannot wait another winter for the {0} bridge,\" said {1}, who leads the council of {2}.",
        "The vote in {2} is set for {3}, and the {0} party says it will abstain.",
        "Officials in {2} had promised a report on the {0} contract since {3}, but none has been seen so far.",
        "{1} told reporters that the company would \"pay back every crown\" it had taken from the {0} fund.",
        "Prices at the {0} market rose by {4} percent, the steepest climb since the harbour of {2} was closed.",
        "The ministry did not say who would carry the cost of {4} million for the new {0} line.",
        "According to {1}, \"nobody in {2} was asked\" before the {0} school was sold.",
        "Some {4} families have left the {0} valley, and those who stay depend on a single road to {2}.",
        "A court in {2} will hear the case again on {3}.",
        "Engineers found {4} cracks in the {0} dam; the repairs will take most of a year.",
    ];

    private readonly Random random;
    private readonly string host;

    public InventedFeed(string host)
    {
        this.host = host;
        random = new Random(host.Aggregate(17, (sum, letter) => (sum * 31) + letter));
    }

    public string Write()
    {
        var feed = new StringBuilder($"<rss version=\"2.0\"><channel><title>The {host} Post</title>");
        for (var item = 0; item < Items; item++)
        {
            var words = item % ItemsAnArticle == 0 ? WordsOfArticle : random.Next(60, 151);
            feed.Append(CultureInfo.InvariantCulture, $"""
                <item><guid isPermaLink="false">{host}-{item}</guid><link>/news/{item}</link>
                <title>{Name()} council votes on the {Name().ToLowerInvariant()} ferry</title>
                <pubDate>Wed, 12 Mar 2031 {item % 24:00}:00:00 GMT</pubDate>
                <description><![CDATA[{Text(words)}]]></description></item>
                """);
        }

        return feed.Append("</channel></rss>").ToString();
    }

    private string Text(int words)
    {
        var text = new StringBuilder();
        for (var (count, paragraph) = (0, 0); count < words; paragraph++)
        {
            text.Append("<p>");
            for (var sentence = 0; sentence < 3 && count < words; sentence++)
            {
                var written = string.Format(
                    CultureInfo.InvariantCulture, Sentences[random.Next(Sentences.Length)],
                    Name().ToLowerInvariant(), $"{Name()} {Name()}", Name(), $"{random.Next(1, 29)} {(random.Next(2) == 0 ? "March" : "April")} 2031", random.Next(3, 90));
                count += written.Count(letter => letter == ' ') + 1;
                text.Append(sentence == 0 ? "" : " ").Append(written);
            }

            text.Append("</p>");
        }

        return text.ToString();
    }

    /// <summary>One of some thousands.</summary>
    private string Name()
    {
        const string consonants = "bdfghklmnprstvwz";
        const string vowels = "aeiou";
        var name = new StringBuilder();
        for (var syllable = 0; syllable < 3; syllable++)
        {
            // the first few of each are the common ones
            name.Append(consonants[(int)(consonants.Length * Math.Pow(random.NextDouble(), 2))]).Append(vowels[random.Next(vowels.Length)]);
        }

        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }
}
