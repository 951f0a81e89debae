using System.Globalization;
using System.Text;
using DigestBot.Text;

namespace DigestBot.Benchmarks.Stories;

/// <summary>Articles made of invented words, the same in every run: stories of a few to some dozens, a tenth of them copies.</summary>
internal sealed class InventedNews(int seed)
{
    private const int Words = 60_000;
    private const int WordsOfStory = 30;
    private static readonly DateOnly FirstDay = new(2025, 1, 1);
    private readonly Random random = new(seed);

    /// <summary>Articles in the order of their days.</summary>
    public List<GroupingItem> Write(int count)
    {
        var articles = new List<GroupingItem>(count);
        while (articles.Count < count)
        {
            var day = FirstDay.AddDays(articles.Count * 30 / count);
            WriteStory(1 + (int)(-Math.Log(1 - random.NextDouble()) * 8), day, count, articles);
        }

        return articles;
    }

    private void WriteStory(int size, DateOnly day, int count, List<GroupingItem> articles)
    {
        var words = Enumerable.Range(0, WordsOfStory).Select(_ => random.Next(200, Words)).ToArray();
        for (var i = 0; i < size && articles.Count < count; i++)
        {
            var isCopy = i > 0 && random.Next(10) == 0;
            var text = isCopy ? "TOWN -- " + articles[^1].Text : Sentences(words, random.Next(120, 400));
            var id = articles.Count.ToString("000000", CultureInfo.InvariantCulture);
            articles.Add(new GroupingItem(id, Sentences(words, 9), text) { Date = day.AddDays(random.Next(3)), Language = "en" });
        }
    }

    // common words by Zipf's law, a third of all from the story's own
    private string Sentences(int[] words, int length)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            var word = random.Next(3) == 0 ? words[random.Next(words.Length)] : (int)Math.Pow(Words, random.NextDouble());
            text.Append(i == 0 ? "" : " ").Append(Spelling(word));
        }

        return text.Append('.').ToString();
    }

    private static string Spelling(int word)
    {
        const string consonants = "bdfghklmnprstvwz";
        const string vowels = "aeiou";
        var spelling = new StringBuilder();
        for (var rest = word; spelling.Length < 4 || rest > 0; rest /= 80)
        {
            spelling.Append(consonants[rest % 16]).Append(vowels[rest / 16 % 5]);
        }

        // every fifth is a name
        spelling[0] = word % 5 == 0 ? char.ToUpperInvariant(spelling[0]) : spelling[0];
        return spelling.ToString();
    }
}
