using DigestBot.Digests;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class MarkdownDigestRendererTests
{
    [Fact]
    public async Task A_digest_reads_like_a_briefing()
    {
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item, HarbourNews.CopyIn("North Shore Post"), HarbourNews.CopyIn("Daily Anchor"));
        const string page = "https://ledger.example/2031/03/bridge-reopens";
        Assert.Equal(
            $"""
            # The harbour, Monday 10 March 2031

            1 story in the last 24 hours.

            ## [Harbour bridge reopens after a year of repairs](<{page}>)

            *Harbour Ledger · 3 hours ago* · also in Daily Anchor and North Shore Post · #1

            {HarbourNews.First} {HarbourNews.Second}

            > “We owe the north shore an apology” — [Jonas Pell](<{page}#:~:text=We%20owe%20the%20north%20shore%20an%20apology>)

            > “It took us a year because every bolt had to be made anew” — [Mira Holt](<{page}#:~:text=It%20took%20us%20a%20year%20because%20every%20bolt%20had%20to%20be%20made%20anew>)

            - **[Saturday 2 March 2030](<{page}#:~:text=The%20freighter%20struck%20the%20pier%20on%202%20March%20last%20year.>)** — The freighter struck the pier on 2 March last year.

            ## Coming up

            - **14–16 March** — a three-day festival on both banks from Friday · [Harbour Ledger](<{page}#:~:text=a%20three%2Dday%20festival%20on%20both%20banks%20from%20Friday>)

            Every story has a number; to see why one is here, type `/why 1`

            """,
            MarkdownDigestRenderer.Render(await newsroom.DigestAsync()));
    }

    [Fact]
    public async Task A_source_that_has_stopped_giving_is_told_above_the_stories()
    {
        var digest = await (await new Newsroom().WithAsync(HarbourNews.Item)).DigestAsync();
        var told = digest with { Notices = [new SourceNotice("*Ledger*", Newsroom.Noon.Minus(Duration.FromDays(2)), "cannot be reached", "it is tried again by itself")] };
        Assert.Contains(
            "1 story in the last 24 hours.\n\n*\\*Ledger\\* has given nothing since Saturday 8 March; it cannot be reached. It is tried again by itself.*\n\n## ",
            MarkdownDigestRenderer.Render(told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*bold* _it_ ~~gone~~", @"\*bold\* \_it\_ \~\~gone\~\~")]
    [InlineData("[click](https://evil.example)", @"\[click\](https://evil.example)")]
    [InlineData("<script>alert(1)</script>", @"\<script\>alert(1)\</script\>")]
    [InlineData("# harbour", @"\# harbour")]
    [InlineData("1. harbour", @"1\. harbour")]
    [InlineData("- harbour\n\n> harbour", @"\- harbour  \> harbour")]
    [InlineData("`code` \\ &lt;b&gt;", @"\`code\` \\ \&lt;b\&gt;")]
    [InlineData("R&D in the S. Harbour, 50% - done!", "R&D in the S. Harbour, 50% - done!")]
    [InlineData("red \u001b[31malert", @"red \[31malert")]
    public async Task Marks_in_an_article_stay_words(string hostile, string escaped)
    {
        var text = $"The harbour.\n\n{hostile}\n\nThe end.";
        var newsroom = await new Newsroom().WithAsync(new NewsItem { Title = "Harbour " + hostile, Text = text, Gist = [hostile], Outlet = hostile });
        var lines = MarkdownDigestRenderer.Render(await newsroom.DigestAsync()).Split('\n');
        Assert.Contains(escaped, lines);
    }
}
