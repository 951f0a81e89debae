using System.Text;
using DigestBot.Stories;
using DigestBot.Text;

namespace DigestBot.Benchmarks.Searching;

/// <summary>
/// Articles of made-up words, always the same ones: word frequencies fall as in real news (Zipf), the words of the shipped topics' phrases are
/// common ones, an article in 12 is on one topic, and one in three mentions one in passing.
/// </summary>
internal sealed class SyntheticNews
{
    private const int Vocabulary = 40_000;
    private const int WordsOfAnArticle = 230;
    private const string Syllables = "ba be bi da de do fa ga ho ka ki la le lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa zo";

    private readonly Random random = new(20310310);
    private readonly string[] words;
    private readonly double[] cumulative;
    private readonly List<(string[] Latin, string[] Cjk)> topics;

    public SyntheticNews(TopicCatalog catalog)
    {
        var syllables = Syllables.Split(' ');
        words = [.. Enumerable.Range(0, Vocabulary).Select(rank => Word(rank, syllables))];
        topics = [.. catalog.All.Select(topic => topic.Groups.SelectMany(group => group).ToList()).Select(terms =>
            (terms.Where(term => term.All(c => c < 0x3000)).Select(term => term.Replace("*", "s", StringComparison.Ordinal)).ToArray(),
                terms.Where(term => term.Any(c => c >= 0x3000)).ToArray()))];
        // the parts of phrases are words that stand in every other context too: "power", "bank", "general"
        foreach (var part in topics.SelectMany(topic => topic.Latin).SelectMany(term => term.Split(' ')).Distinct())
        {
            words[random.Next(150, 4000)] = part;
        }

        cumulative = new double[Vocabulary];
        var sum = 0.0;
        for (var rank = 0; rank < Vocabulary; rank++)
        {
            cumulative[rank] = sum += 1.0 / (rank + 3);
        }
    }

    public ArticleAnalysis Next()
    {
        var kind = random.NextDouble();
        var (isCjk, language) = kind < 0.7 ? (false, "en") : kind < 0.75 ? (false, "id") : kind < 0.9 ? (true, "ja") : (true, "ko");
        var topic = random.Next(12) == 0 ? random.Next(topics.Count) : -1;
        var passing = random.Next(3) == 0 ? random.Next(topics.Count) : -1;
        var text = new StringBuilder(2000);
        var paragraphs = new List<TextSpan>();
        var sentences = new List<TextSpan>();
        for (var paragraph = 0; paragraph < 8; paragraph++)
        {
            var start = text.Length;
            for (var sentence = 0; sentence < 2; sentence++)
            {
                var from = text.Length;
                var term = (topic >= 0 && (paragraph < 2 || random.Next(3) == 0)) ? topic : paragraph == 6 && sentence == 0 ? passing : -1;
                Sentence(text, isCjk, language, term);
                sentences.Add(new TextSpan(from, text.Length));
                text.Append(' ');
            }

            text.Length--;
            paragraphs.Add(new TextSpan(start, text.Length));
            text.Append("\n\n");
        }

        text.Length -= 2;
        var title = new StringBuilder();
        Sentence(title, isCjk, language, topic);
        return new ArticleAnalysis
        {
            Title = title.ToString(),
            Text = text.ToString(),
            Language = language,
            Publisher = "Outlet " + words[random.Next(200, 500)],
            Paragraphs = paragraphs,
            Sentences = sentences,
            Gist = new Gist([sentences[0]], [.. sentences.Take(3)], [.. sentences.Take(5)]),
        };
    }

    private void Sentence(StringBuilder text, bool isCjk, string language, int topic)
    {
        var at = random.Next(3, 10);
        for (var i = 0; i < WordsOfAnArticle / 16; i++)
        {
            var separator = isCjk && language == "ja" ? "" : " ";
            text.Append(i == 0 ? "" : separator);
            if (i == at && topic >= 0)
            {
                var terms = isCjk && topics[topic].Cjk.Length > 0 ? topics[topic].Cjk : topics[topic].Latin;
                text.Append(terms[random.Next(terms.Length)]).Append(separator);
            }

            text.Append(isCjk ? CjkWord(language) : words[Rank()]);
        }

        text.Append(isCjk ? '。' : '.');
    }

    private int Rank()
    {
        var place = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return Math.Min(place < 0 ? ~place : place, Vocabulary - 1);
    }

    /// <summary>Two or three letters of a few thousand.</summary>
    private string CjkWord(string language)
    {
        var (first, count) = language == "ja" ? (0x4E00, 3000) : (0xAC00, 2000);
        return string.Create(random.Next(2, 4), (first, count, this), static (letters, state) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = (char)(state.first + (state.Item3.Rank() % state.count));
            }
        });
    }

    private static string Word(int rank, string[] syllables)
    {
        var word = new StringBuilder();
        for (var rest = rank + 40; rest > 0; rest /= syllables.Length)
        {
            word.Append(syllables[rest % syllables.Length]);
        }

        return word.ToString();
    }
}
