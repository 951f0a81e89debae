using System.Text.Json;
using AngleSharp.Html.Parser;
using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class SearchCommandTests
{
    private static readonly NewsItem Ferry = new()
    {
        Title = "Sleepless crossing",
        Text = "Nobody slept on Sunday. The night ferry to 韓国 sailed, a clerk said. It was late.",
        Outlet = "Harbour Post",
        Url = "https://harbour.example/ferry",
        Published = "2031-03-09",
    };

    [Theory]
    [InlineData("/search ")]
    [InlineData("/topic try boats ")]
    public async Task Ten_thousand_words_are_refused_at_once(string command)
    {
        var problem = await new Newsroom().ProblemAsync(command + string.Join(" OR ", Enumerable.Range(0, 10_000).Select(number => $"ferry{number}*")));
        Assert.Matches(@"^That query is \d+ characters long, and 2000 are the most\.$", problem.Message);
        Assert.All(problem.Suggestions, suggestion => Assert.InRange(suggestion.Length, 1, 100));
    }

    [Theory]
    [InlineData("/search -ferry", "only says what to leave out")]
    [InlineData("/search NOT (ferry OR tram)", "only says what to leave out")]
    [InlineData("/search f*", "a wildcard needs 3 letters before it")]
    public async Task A_query_that_is_nearly_everything_is_refused(string text, string message) =>
        Assert.Contains(message, (await new Newsroom().ProblemAsync(text)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_hit_has_headline_outlet_day_the_sentence_and_the_reason()
    {
        var hit = Assert.Single((await FoundAsync("/search \"night ferr*\" 韓国")).Hits);
        Assert.Equal(("Sleepless crossing", "Harbour Post", new NodaTime.LocalDate(2031, 3, 9)), (hit.Headline, hit.Outlet, hit.Day));
        Assert.Equal("The night ferry to 韓国 sailed, a clerk said.", hit.Sentence);
        Assert.Equal("“night ferry” and “韓国” in the lead", hit.Reason);
        Assert.StartsWith("https://harbour.example/ferry#:~:text=The%20night%20ferry", hit.Url!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hit_in_the_headline_alone_needs_no_sentence()
    {
        var hit = Assert.Single((await FoundAsync("/search title:crossing")).Hits);
        Assert.Null(hit.Sentence);
        Assert.Equal("https://harbour.example/ferry", hit.Url!.OriginalString);
    }

    [Theory]
    [InlineData("/search ferry since 7d", "ferry", 1)]
    [InlineData("/search ferry since yesterday", "ferry", 1)]
    [InlineData("/search ferry since today", "ferry", 0)]
    [InlineData("/search query:ferry since:today", "ferry", 0)]
    [InlineData("/search crossing since slept", "crossing AND since AND slept", 0)]
    [InlineData("/search \"nobody slept\" OR tram", "\"nobody slept\" OR tram", 1)]
    [InlineData("search   ferry  ", "ferry", 1)]
    public async Task How_far_back_may_stand_at_the_end(string text, string query, int hits)
    {
        var report = await FoundAsync(text);
        Assert.Equal((query, hits), (report.Query, report.Hits.Count));
    }

    [Fact]
    public async Task The_newest_ten_are_shown_and_that_there_are_more()
    {
        var items = Enumerable.Range(1, 12).Select(number => Ferry with { Title = $"Crossing {number}", Text = $"The ferry sailed {number} times.", Url = $"https://harbour.example/{number}", Published = $"2031-02-{number:00}" });
        var newsroom = await new Newsroom().WithAsync([.. items]);

        var report = Assert.IsType<CommandReply.Found>(await newsroom.AskAsync("/search ferry")).Report;

        Assert.Equal(10, report.Hits.Count);
        Assert.Equal("Crossing 12", report.Hits[0].Headline);
        Assert.Equal("The newest 10 articles; there are older ones.", SearchLabels.Summary(report));
    }

    [Fact]
    public async Task A_long_sentence_is_shown_around_the_hit_in_its_own_words()
    {
        var text = string.Join(' ', Enumerable.Range(1, 200).Select(number => number == 120 ? "ferry" : $"word{number}")) + ".";
        var newsroom = await new Newsroom().WithAsync(Ferry with { Text = text });

        var hit = Assert.Single(Assert.IsType<CommandReply.Found>(await newsroom.AskAsync("/search ferry")).Report.Hits);

        Assert.InRange(hit.Sentence!.Length, 150, 280);
        Assert.Contains(hit.Sentence, text, StringComparison.Ordinal);
        Assert.Contains(" ferry ", hit.Sentence, StringComparison.Ordinal);
        Assert.StartsWith("word", hit.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search", "What are you looking for?", null)]
    [InlineData("/search ferry AND", "A word is missing at the end, after “AND”.", "ferry AND\n         ^")]
    [InlineData("/search ferry since:soon", "“soon” is not a time I can read", null)]
    public async Task A_mistake_is_named_with_its_place(string text, string message, string? excerpt)
    {
        var problem = await new Newsroom().ProblemAsync(text);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(excerpt, problem.Excerpt);
    }

    [Fact]
    public async Task A_query_with_ten_thousand_words_is_refused() => Assert.Contains(
        "2000 are the most", (await new Newsroom().ProblemAsync("/search " + string.Join(' ', Enumerable.Repeat("ferry", 10_000)))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Replies_read_well_as_markdown()
    {
        var newsroom = await new Newsroom().WithAsync(Ferry);
        Assert.Equal(
            """
            # `ferry`

            1 article, newest first.

            **[Sleepless crossing](<https://harbour.example/ferry#:~:text=The%20night%20ferry%20to%20%E9%9F%93%E5%9B%BD%20sailed%2C%20a%20clerk%20said.>)** — Harbour Post · Sunday 9 March 2031 · #1

            > The night ferry to 韓国 sailed, a clerk said.

            *“ferry” in the lead*

            """,
            MarkdownReplyRenderer.Render(await newsroom.AskAsync("/search ferry")));
        Assert.Contains("Written in the configuration", MarkdownReplyRenderer.Render(await newsroom.AskAsync("/topic show harbour")), StringComparison.Ordinal);
        Assert.Equal(
            "The parenthesis at character 1 is never closed.\n\n    (ferry\n    ^\n\n",
            MarkdownReplyRenderer.Render(await newsroom.AskAsync("/search (ferry"))[..67]);
    }

    [Theory]
    [InlineData("/search ferry", "search")]
    [InlineData("/topic show harbour", "topic")]
    public async Task Json_says_what_it_is_by_its_first_field(string text, string field)
    {
        using var json = JsonDocument.Parse(JsonReplyRenderer.Render(await (await new Newsroom().WithAsync(Ferry)).AskAsync(text)));
        Assert.Equal(field, json.RootElement.EnumerateObject().First().Name);
    }

    [Fact]
    public async Task What_an_article_and_a_query_hold_stays_text_in_html()
    {
        const string hostile = "ferry <img src=x onerror=alert(1)>`*";
        var newsroom = await new Newsroom().WithAsync(Ferry with { Title = hostile, Text = hostile + " sails.", Outlet = hostile });
        foreach (var text in new[] { "/search \"ferry <img\"", "/topic add boats \"ferry <img src\"", "/topic show boats", "/search (<img src=x onerror=alert(1)>" })
        {
            var page = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{HtmlReplyRenderer.Render(await newsroom.AskAsync(text))}</body>").Body!;
            HtmlSafety.AssertHarmless(page);
            Assert.Contains("<img", page.TextContent, StringComparison.Ordinal);
        }
    }

    private static async Task<SearchReport> FoundAsync(string text) =>
        Assert.IsType<CommandReply.Found>(await (await new Newsroom().WithAsync(Ferry)).AskAsync(text)).Report;
}
