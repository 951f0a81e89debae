using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Digests;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class QuotesAndDatesTests
{
    private static Task<Newsroom> FilledAsync() => new Newsroom().WithAsync(HarbourNews.Item, HarbourNews.CopyIn("North Shore Post"), HarbourReports.Item);

    private static async Task<QuoteList> QuotesAsync(string text) => Assert.IsType<CommandReply.Quotes>(await (await FilledAsync()).AskAsync(text)).List;

    [Fact]
    public async Task Quotes_of_all_reports_are_listed_and_a_copy_adds_none()
    {
        var list = await QuotesAsync("/quotes harbour");
        Assert.Equal(["Jonas Pell", "Mira Holt", "the ferrymen's union", "Ada Quill"], list.Quotes.Select(quote => quote.Speaker));
        Assert.Equal(["Harbour Ledger", "Harbour Ledger", "Harbour Ledger", "Valley Post"], list.Quotes.Select(quote => quote.Source.Outlet));
    }

    [Theory]
    [InlineData("/quotes harbour holt", "Mira Holt")]
    [InlineData("/quotes Harbour mira holt since 7d", "Mira Holt")]
    [InlineData("/quotes harbour speaker:quíll", "Ada Quill")]
    public async Task A_part_of_the_name_finds_the_speaker(string text, string speaker)
    {
        var list = await QuotesAsync(text);
        Assert.NotEmpty(list.Quotes);
        Assert.All(list.Quotes, quote => Assert.Equal(speaker, quote.Speaker));
    }

    [Fact]
    public async Task A_speaker_who_is_not_quoted_brings_the_names_of_those_who_are()
    {
        var list = await QuotesAsync("/quotes harbour nobody");
        Assert.Empty(list.Quotes);
        Assert.Contains("Mira Holt", list.OtherSpeakers);
        Assert.StartsWith("No quotes by “nobody” on The harbour in the last 7 days", new QuoteListWording(list).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_ahead_stand_before_dates_past_and_name_their_source()
    {
        var list = Assert.IsType<CommandReply.Dates>(await (await FilledAsync()).AskAsync("/dates harbour")).List;
        Assert.Equal(["2031-03-14", "2031-03-20"], list.Ahead.Select(date => date.From.ToString()));
        Assert.Equal(["2030-03-02"], list.Past.Select(date => date.From.ToString()));
        Assert.Equal("Valley Post", list.Ahead[1].Source.Outlet);
    }

    [Theory]
    [InlineData("/quotes harbour")]
    [InlineData("/dates harbour")]
    [InlineData("/why 1")]
    public async Task Every_answer_can_be_written_in_every_form(string text)
    {
        var reply = await (await FilledAsync()).AskAsync(text);
        Assert.Contains("bridge", HtmlReplyRenderer.Render(reply), StringComparison.Ordinal);
        Assert.Contains("bridge", MarkdownReplyRenderer.Render(reply), StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(JsonReplyRenderer.Render(reply));
        Assert.Single(json.RootElement.EnumerateObject());
    }

    [Fact]
    public async Task A_topic_that_is_none_is_asked_for_again_under_the_same_command() =>
        Assert.Equal(["/quotes harbour"], (await new Newsroom().ProblemAsync("/quotes harbuor")).Suggestions);
}
