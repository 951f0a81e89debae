using CsCheck;
using DigestBot.Digests;
using DigestBot.Text;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

/// <summary>What holds for any digest of any articles, however strange.</summary>
public sealed class DigestPropertyTests
{
    /// <summary>News, and everything that means something to Markdown, HTML, URLs and counters of words.</summary>
    private static readonly Gen<string> Word = Gen.OneOf<string>(
        AnyOf("harbour", "bridge", "said", "Monday", "the", "a", "of", "40", "crowns."),
        AnyOf("<b>", "</p>", "\"x\"", "'", "&amp;", "*", "_", "`", "[a](b)", "#", "\n\n", "-", "=", "日本語の港", "\ud83d\ude80", "\ud800", "\u202e", "\0"),
        Gen.String[Gen.Char, 1, 6]);

    private static readonly Gen<string> Text = Word.Array[1, 400].Select(words => "The harbour. " + string.Join(' ', words));

    private static readonly Gen<NewsItem> Item =
        from text in Text
        from title in Word.Array[1, 40]
        from published in AnyOf("2031-03-10", "2031-03-09", "2031-03-10T09:00Z", "2031-03-10T20:00+09:00", "2031-02-01")
        from url in AnyOf<string?>(null, "https://ledger.example/NUMBER/a-b?c=d&e=f#g", "javascript:NUMBER")
        from gist in Part(text).Array[0, 6]
        from quotes in Part(text).Array[0, 8]
        from speaker in AnyOf<string?>(null, "Mira Holt", "<i>Jonas</i> Pell")
        from kind in Gen.Enum<QuoteKind>()
        from dates in Gen.Select(Part(text), Gen.Int[1, 27], Gen.Int[1, 12]).Array[0, 6]
        select new NewsItem
        {
            Title = "Harbour " + string.Join(' ', title),
            Text = text,
            Published = published,
            Url = url,
            Gist = gist,
            Quotes = [.. quotes.Select(words => new NewsQuote(words, speaker, kind))],
            Dates = [.. dates.Select(date => new NewsDate($"2031-{date.Item3:00}-{date.Item2:00}", $"2031-{date.Item3:00}-{date.Item2 + 1:00}", date.Item1, date.Item1))],
        };

    private static readonly Gen<NewsItem[]> News = Item.Array[0, 5];

    private static readonly Gen<string> Command = AnyOf("/digest harbour", "/digest harbour brief", "/digest harbour 7d full", "/digest harbour today");

    [Fact]
    public async Task Every_sentence_quote_and_date_is_a_verbatim_part_of_its_article() => await CheckAsync((digest, texts) =>
    {
        foreach (var shown in Shown(digest))
        {
            Assert.Contains(shown.Words, texts[shown.Source.Article.Value], StringComparison.Ordinal);
        }
    });

    [Fact]
    public async Task Never_more_than_200_words_of_one_article_are_shown() => await CheckAsync((digest, _) =>
    {
        var headlines = digest.Stories.Select(story => (Source: story.Sources[0], Words: story.Headline));
        foreach (var article in Shown(digest).Concat(headlines).GroupBy(shown => shown.Source.Article))
        {
            Assert.InRange(article.Sum(shown => shown.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length), 0, 200);
        }
    });

    [Fact]
    public async Task Whatever_articles_hold_the_page_holds_only_what_the_renderer_wrote() => await CheckAsync((digest, _) =>
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument($"<!DOCTYPE html><body>{HtmlDigestRenderer.Render(digest)}</body>").Body!;
        HtmlSafety.AssertHarmless(page);
        Assert.Equal(digest.Stories.Count, page.QuerySelectorAll("article").Length);
        Assert.Equal(digest.Stories.Sum(story => story.Quotes.Count), page.QuerySelectorAll("blockquote").Length);
    });

    [Fact]
    public async Task Whatever_articles_hold_the_markdown_has_the_renderers_lines_only() => await CheckAsync((digest, _) =>
    {
        var lines = MarkdownDigestRenderer.Render(digest).Split('\n');
        Assert.Equal(digest.Stories.Count + (digest.Upcoming.Count > 0 ? 1 : 0), lines.Count(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Equal(digest.Stories.Sum(story => story.Quotes.Count), lines.Count(line => line.StartsWith("> ", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.Any(char.IsControl));
    });

    [Fact]
    public async Task Any_digest_survives_its_json() => await CheckAsync((digest, _) =>
    {
        // half a surrogate pair is written as the escaped replacement character, and read as the character
        var json = JsonDigestRenderer.Render(digest).Replace("\\uFFFD", "\uFFFD", StringComparison.Ordinal);
        Assert.Equal(json, JsonDigestRenderer.Render(JsonDigestRenderer.Read(json)));
    });

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string> Part(string text) =>
        from start in Gen.Int[0, text.Length - 1]
        from length in Gen.Int[1, text.Length]
        select text.Substring(start, Math.Min(length, text.Length - start));

    private static IEnumerable<(DigestSource Source, string Words)> Shown(Digest digest) =>
    [
        .. digest.Stories.SelectMany(story => story.Sentences).Select(sentence => (sentence.Source, sentence.Text)),
        .. digest.Stories.SelectMany(story => story.Quotes).Select(quote => (quote.Source, quote.Text)),
        .. digest.Stories.SelectMany(story => story.Dates).Concat(digest.Upcoming).Select(date => (date.Source, date.What)),
        .. digest.Stories.SelectMany(story => story.Dates).Concat(digest.Upcoming)
            .Where(date => DigestWording.Phrase(date) is not null).Select(date => (date.Source, date.Phrase)),
    ];

    private static async Task CheckAsync(Action<Digest, IReadOnlyDictionary<long, string>> check) => await Gen.Select(News, Command).SampleAsync(
        async (news, command) =>
        {
            var newsroom = new Newsroom();
            var articles = news.DistinctBy(item => item.Text)
                .Select((item, index) => item with { Url = item.Url?.Replace("NUMBER", $"{index}", StringComparison.Ordinal) });
            await newsroom.WithAsync([.. articles]);
            check(await newsroom.DigestAsync(command), newsroom.Texts);
        },
        iter: 100);
}
