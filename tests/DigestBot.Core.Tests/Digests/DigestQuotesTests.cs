using DigestBot.Digests;
using DigestBot.Text;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class DigestQuotesTests
{
    private static async Task<IReadOnlyList<DigestQuote>> QuotesOf(NewsItem item, string length = "standard") =>
        Assert.Single((await (await new Newsroom().WithAsync(item)).DigestAsync($"/digest harbour {length}")).Stories).Quotes;

    [Fact]
    public async Task A_second_voice_comes_before_the_first_speaks_again()
    {
        var quotes = await QuotesOf(HarbourNews.Item);
        Assert.Equal(["Jonas Pell", "Mira Holt"], quotes.Select(quote => quote.Speaker));
    }

    [Fact]
    public async Task Whole_utterances_come_before_fragments()
    {
        var quotes = await QuotesOf(HarbourNews.Item, "full");
        Assert.Equal(4, quotes.Count);
        Assert.DoesNotContain(await QuotesOf(HarbourNews.Item), quote => quote.Kind == QuoteKind.Partial);
    }

    [Fact]
    public async Task Brief_quotes_only_the_first_story()
    {
        var other = new NewsItem
        {
            Title = "Harbour seals return",
            Text = "Seals are back in the harbour. \"They came by night and they came in numbers,\" said warden Ida Moss.",
            Published = "2031-03-09",
            Quotes = [new NewsQuote("They came by night and they came in numbers,", "Ida Moss")],
        };
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item, other);
        Assert.Equal([1, 0], (await newsroom.DigestAsync("/digest harbour brief")).Stories.Select(story => story.Quotes.Count));
        Assert.Equal([2, 1], (await newsroom.DigestAsync()).Stories.Select(story => story.Quotes.Count));
    }

    [Fact]
    public async Task The_comma_before_she_said_is_not_part_of_the_words() =>
        Assert.All(await QuotesOf(HarbourNews.Item), quote => Assert.False(quote.Text.EndsWith(',')));

    [Fact]
    public async Task A_quote_inside_a_sentence_of_the_gist_is_not_repeated()
    {
        var sentence = $"\"{HarbourNews.Told}\" mayor Jonas Pell told the crowd.";
        var quotes = await QuotesOf(HarbourNews.Item with { Gist = [sentence] });
        Assert.DoesNotContain(quotes, quote => quote.Speaker == "Jonas Pell");
    }

    [Fact]
    public async Task Words_nobody_is_known_to_have_said_are_left_out()
    {
        var quotes = await QuotesOf(HarbourNews.Item with
        {
            Quotes =
            [
                new NewsQuote(HarbourNews.Told, null),
                new NewsQuote(HarbourNews.Holt, "Mira Holt", Confidence: 0.3),
                new NewsQuote("apology", "Jonas Pell"),
            ],
        });
        Assert.Empty(quotes);
    }

    [Fact]
    public async Task A_quote_links_to_its_exact_words()
    {
        var quote = (await QuotesOf(HarbourNews.Item))[0];
        Assert.Equal(
            "https://ledger.example/2031/03/bridge-reopens#:~:text=We%20owe%20the%20north%20shore%20an%20apology",
            quote.Link?.OriginalString);
    }

    [Fact]
    public async Task Pasted_text_is_quoted_without_links() =>
        Assert.All(await QuotesOf(HarbourNews.Item with { Url = null }), quote => Assert.Null(quote.Link));
}
