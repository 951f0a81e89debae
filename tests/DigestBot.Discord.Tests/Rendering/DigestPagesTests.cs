using System.Text;
using System.Text.Json.Nodes;
using DigestBot.Commands;
using DigestBot.Digests;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Discord.Tests.Rendering;

public sealed class DigestPagesTests
{
    [Fact]
    public void Body_of_a_small_digest_is_just_this()
    {
        var expected = JsonNode.Parse("""
            {
              "components": [{ "type": 17, "accent_color": 8376520, "components": [
                { "type": 10, "content": "## Harbour news\n-# Monday 10 March 2031 · 1 story in the last 24 hours." },
                { "type": 14, "divider": true, "spacing": 1 },
                { "type": 9,
                  "components": [{ "type": 10, "content": "### [Harbour bridge reopens](https://ledger.example/7)\n-# Harbour Ledger · <t:1930899600:R> · #7" }],
                  "accessory": { "type": 2, "style": 2, "label": "More", "custom_id": "d1:story:h8r.h8s.vxk9c0:s:7:0::harbour" } },
                { "type": 10, "content": "Bridge 7 reopened on Monday.\n> “It took us a year,”\n> — [Mira Holt](https://ledger.example/7#:~:text=It%20took%20us%20a%20year%2C)\n- **Sunday 16 March** — Bridge 7 will be painted" },
                { "type": 1, "components": [
                  { "type": 2, "style": 2, "label": "Quotes", "custom_id": "d1:quotes:h8r.h8s.vxk9c0:s::0::harbour" },
                  { "type": 2, "style": 2, "label": "Dates", "custom_id": "d1:dates:h8r.h8s.vxk9c0:s::0::harbour" },
                  { "type": 2, "style": 2, "label": "Sources", "custom_id": "d1:sources:h8r.h8s.vxk9c0:s::0::harbour" },
                  { "type": 2, "style": 1, "label": "Subscribe", "custom_id": "d1:subscribe:h8r.h8s.vxk9c0:s::0::harbour" }] }] }],
              "flags": 32768,
              "allowed_mentions": { "parse": [] }
            }
            """)!;
        var body = JsonNode.Parse(Assert.Single(Bodies(NewsDigest.Of(NewsDigest.Story(7, "Harbour bridge reopens", "It took us a year,")))))!;
        Assert.Equal(expected.ToJsonString(), body.ToJsonString());
    }

    [Fact]
    public void That_nothing_is_new_is_one_line()
    {
        var page = Assert.Single(Texts(NewsDigest.Of() with { Kind = DigestKind.Briefing }));
        Assert.Equal("Nothing new on Harbour news since yesterday, 12:00.", page.Split('\n')[0]);
    }

    [Fact]
    public void Story_goes_to_the_next_page_whole()
    {
        var words = string.Join(' ', Enumerable.Repeat("The bridge holds.", 40));
        var pages = Texts(NewsDigest.Of([.. Enumerable.Range(101, 12).Select(number => NewsDigest.Story(number, $"Bridge {number} reopens", words))]));
        Assert.True(pages.Count > 2);
        Assert.All(Enumerable.Range(101, 12), number => Assert.Contains(
            $"Bridge {number} will be painted", Assert.Single(pages, page => page.Contains($"[Bridge {number} reopens]", StringComparison.Ordinal)), StringComparison.Ordinal));
        Assert.All(pages.Skip(1), (page, index) => Assert.StartsWith($"-# Harbour news, page {index + 2} of {pages.Count}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Story_that_no_page_holds_is_cut_between_its_parts()
    {
        var quotes = Enumerable.Range(1, 9).Select(number => $"Number {number}: " + string.Join(' ', Enumerable.Repeat("the bridge holds", 60))).ToArray();
        var digest = NewsDigest.Of(NewsDigest.Story(7, "Harbour bridge reopens", quotes));
        var pages = Texts(digest);
        Assert.True(pages.Count > 2);
        Assert.All(quotes, quote => Assert.Single(pages, page => ReadMarkdown.Of(page).Text.Contains($"“{quote}”", StringComparison.Ordinal)));
        Assert.All(pages.Skip(1), page => Assert.Contains("Harbour bridge reopens, continued", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Japanese_runs_out_of_bytes_before_characters()
    {
        var words = string.Concat(Enumerable.Repeat("港の橋は月曜日に再開した。", 65));
        var stories = Enumerable.Range(1, 4).Select(number => NewsDigest.Story(number, "港の橋が再開") with
        {
            Sentences = [new DigestSentence(words, NewsDigest.Source(number), null)],
            Dates = [],
        });
        var pages = Texts(NewsDigest.Of([.. stories]));
        Assert.Equal(2, pages.Count);
        Assert.InRange(pages.Sum(page => page.Length), 3500, 4000);
        Assert.All(pages, page => Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, 10_000));
    }

    [Fact]
    public void Title_of_6000_characters_is_shortened_and_nothing_else()
    {
        var page = Assert.Single(Texts(NewsDigest.Of(NewsDigest.Story(7, string.Concat(Enumerable.Repeat("Bridge ", 900))))));
        Assert.Contains("Bridge Brid…](https://ledger.example/7)", page, StringComparison.Ordinal);
        Assert.Contains("Bridge 7 reopened on Monday.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-03-16T19:30+09:00", "2031-03-16T19:31+09:00", "**Sunday 16 March, 19:30 (UTC+9)** · <t:1931423400:f> your time — ")]
    [InlineData("2031-03-16T19:30", "2031-03-16T19:31", "**Sunday 16 March, 19:30** — ")]
    [InlineData("2031-03-16", "2031-03-17", "**Sunday 16 March** — ")]
    [InlineData("2031-03-16T09:00+09:00", "2031-03-18T09:00+09:00", "**16–18 March** — ")]
    public void Only_a_moment_whose_time_and_zone_are_stated_is_shown_in_the_readers_zone(string from, string to, string written)
    {
        var page = Assert.Single(Texts(NewsDigest.Of(NewsDigest.Story(7, "Harbour bridge reopens")) with { Upcoming = [NewsDigest.Date(7, from, to)] }));
        Assert.Contains("- " + written, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Address_longer_than_a_button_takes_is_no_link()
    {
        var source = NewsDigest.Source(7, "https://ledger.example/" + new string('x', 600));
        var digest = NewsDigest.Of(NewsDigest.Story(7, "Harbour bridge reopens") with { Sources = [source] });
        var body = BodyJson.Write(MessageBody.ForAsker(Assert.Single(DiscordDigestRenderer.StoryPages(digest, 7)!)));
        Assert.Contains("### Harbour bridge reopens", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Read in", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Story_that_the_digest_does_not_tell_has_no_page() =>
        Assert.Null(DiscordDigestRenderer.StoryPages(NewsDigest.Of(NewsDigest.Story(7, "Harbour bridge reopens")), 8));

    [Fact]
    public void What_can_be_typed_at_once_is_a_button_and_a_form_is_shown()
    {
        var page = Assert.Single(DiscordReplyRenderer.Pages(new CommandReply.Problem("Which topic?", ["/digest harbour", "/digest TOPIC [since] [length]"])));
        var body = BodyJson.Write(MessageBody.Of(page));
        Assert.Contains("\"custom_id\":\"d1:ask:/digest harbour\"", body, StringComparison.Ordinal);
        Assert.Contains("- `/digest TOPIC [since] [length]`", body, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Bodies(Digest digest) => DiscordPreview.Bodies(new CommandReply.Briefing(digest));

    private static List<string> Texts(Digest digest) => [.. Bodies(digest).Select(body => string.Join('\n', BodyLimits.Texts(body)))];
}
