using System.Text.Json.Nodes;
using DigestBot.Articles;
using DigestBot.Commands;
using DigestBot.Digests;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Slack.Tests.Rendering;

public sealed class DigestPagesTests
{
    [Fact]
    public void Body_of_a_small_digest_is_just_this()
    {
        var expected = JsonNode.Parse("""
            {
              "channel": "CHANNEL",
              "text": "Harbour news: 1 story in the last 24 hours. Harbour &lt;bridge&gt; reopens",
              "blocks": [
                { "type": "header", "text": { "type": "plain_text", "text": "Harbour news", "emoji": false } },
                { "type": "context", "elements": [{ "type": "plain_text", "text": "Monday 10 March 2031 · 1 story in the last 24 hours.", "emoji": false }] },
                { "type": "divider" },
                { "type": "rich_text", "elements": [{ "type": "rich_text_section", "elements": [
                  { "type": "link", "url": "https://ledger.example/7", "text": "Harbour <bridge> reopens", "style": { "bold": true } }] }] },
                { "type": "context", "elements": [
                  { "type": "plain_text", "text": "Harbour Ledger ·", "emoji": false },
                  { "type": "mrkdwn", "text": "<!date^1930899600^{ago}|3 hours ago>" },
                  { "type": "plain_text", "text": "· #7", "emoji": false }] },
                { "type": "section", "text": { "type": "plain_text", "text": "Bridge 7 reopened on Monday.", "emoji": false }, "expand": true,
                  "accessory": { "type": "overflow", "action_id": "digestbot:0", "options": [
                    { "text": { "type": "plain_text", "text": "More of this story", "emoji": false }, "value": "d1:story:h8r.h8s.vxk9c0:s:7:0::harbour" },
                    { "text": { "type": "plain_text", "text": "Why is it here?", "emoji": false }, "value": "d1:ask:/why 7 harbour" },
                    { "text": { "type": "plain_text", "text": "Read in Harbour Ledger", "emoji": false }, "value": "opened", "url": "https://ledger.example/7" }] } },
                { "type": "rich_text", "elements": [{ "type": "rich_text_quote", "elements": [
                  { "type": "text", "text": "“It took us a year,”" },
                  { "type": "text", "text": "\n— " },
                  { "type": "link", "url": "https://ledger.example/7#:~:text=It%20took%20us%20a%20year%2C", "text": "Mira Holt" }] }] },
                { "type": "rich_text", "elements": [{ "type": "rich_text_list", "style": "bullet", "elements": [{ "type": "rich_text_section", "elements": [
                  { "type": "text", "text": "Sunday 16 March", "style": { "bold": true } },
                  { "type": "text", "text": " — Bridge 7 will be painted" }] }] }] },
                { "type": "actions", "elements": [
                  { "type": "button", "text": { "type": "plain_text", "text": "Full", "emoji": false }, "value": "d1:digest:h8r.h8s.vxk9c0:f::0::harbour", "action_id": "digestbot:1" },
                  { "type": "button", "text": { "type": "plain_text", "text": "Quotes", "emoji": false }, "value": "d1:quotes:h8r.h8s.vxk9c0:s::0::harbour", "action_id": "digestbot:2" },
                  { "type": "button", "text": { "type": "plain_text", "text": "Dates", "emoji": false }, "value": "d1:dates:h8r.h8s.vxk9c0:s::0::harbour", "action_id": "digestbot:3" },
                  { "type": "button", "text": { "type": "plain_text", "text": "Sources", "emoji": false }, "value": "d1:sources:h8r.h8s.vxk9c0:s::0::harbour", "action_id": "digestbot:4" },
                  { "type": "button", "text": { "type": "plain_text", "text": "Subscribe", "emoji": false }, "value": "d1:subscribe:h8r.h8s.vxk9c0:s::0::harbour", "style": "primary", "action_id": "digestbot:5" }] }],
              "mrkdwn": false, "unfurl_links": false, "unfurl_media": false
            }
            """)!;
        var body = JsonNode.Parse(Assert.Single(SlackPreview.Bodies(new CommandReply.Briefing(NewsDigest.Of(NewsDigest.Story(7, "Harbour <bridge> reopens", "It took us a year,"))))))!;
        Assert.True(JsonNode.DeepEquals(expected, body), body.ToJsonString());
    }

    [Fact]
    public void That_nothing_is_new_is_one_line()
    {
        var body = JsonNode.Parse(Assert.Single(SlackPreview.Bodies(new CommandReply.Briefing(NewsDigest.Of() with { Kind = DigestKind.Briefing }))))!;
        Assert.Equal("Nothing new on Harbour news since yesterday, 12:00.", body["text"]!.GetValue<string>());
        Assert.Equal("Nothing new on Harbour news since yesterday, 12:00.", Assert.Single(body["blocks"]!.AsArray())!["elements"]![0]!["text"]!.GetValue<string>());
    }

    [Fact]
    public void Story_goes_to_the_next_page_whole()
    {
        var words = string.Join(' ', Enumerable.Repeat("The bridge holds.", 80));
        var pages = Texts(NewsDigest.Of([.. Enumerable.Range(101, 24).Select(number => NewsDigest.Story(number, $"Bridge {number} reopens", words))]));
        Assert.True(pages.Count > 2);
        Assert.All(Enumerable.Range(101, 24), number => Assert.Contains(
            $"Bridge {number} will be painted", Assert.Single(pages, page => page.Contains($"Bridge {number} reopens\n", StringComparison.Ordinal)), StringComparison.Ordinal));
        Assert.All(pages.Skip(1), (page, index) => Assert.StartsWith($"Harbour news, page {index + 2} of {pages.Count}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Story_that_no_page_holds_is_cut_between_its_quotes()
    {
        var quotes = Enumerable.Range(1, 12).Select(number => $"Number {number}: " + string.Join(' ', Enumerable.Repeat("the bridge holds", 100))).ToArray();
        var pages = Texts(NewsDigest.Of(NewsDigest.Story(7, "Harbour bridge reopens", quotes)));
        Assert.True(pages.Count > 2);
        Assert.All(quotes, quote => Assert.Single(pages, page => page.Contains($"“{quote}”", StringComparison.Ordinal)));
        Assert.Contains("Harbour bridge reopens, continued", pages[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-03-16T19:30+09:00", "2031-03-16T19:31+09:00", """{"type":"date","timestamp":1931423400,"format":"{date_short_pretty} at {time}","fallback":"Sunday 16 March, 19:30 (UTC+9)"}""")]
    [InlineData("2031-03-16T19:30", "2031-03-16T19:31", null)]
    [InlineData("2031-03-16", "2031-03-17", null)]
    [InlineData("2031-03-16T09:00+09:00", "2031-03-18T09:00+09:00", null)]
    public void Only_a_moment_whose_time_and_zone_are_stated_is_shown_in_the_readers_zone(string from, string to, string? written)
    {
        var digest = NewsDigest.Of(NewsDigest.Story(7, "Harbour bridge reopens")) with { Upcoming = [NewsDigest.Date(7, from, to)] };
        var body = Assert.Single(SlackPreview.Bodies(new CommandReply.Briefing(digest)));
        Assert.Equal(written is not null, body.Contains("\"type\":\"date\"", StringComparison.Ordinal));
        Assert.Contains(written ?? "", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Story_that_the_digest_does_not_tell_has_no_page() =>
        Assert.Null(SlackDigestRenderer.StoryPages(NewsDigest.Of(NewsDigest.Story(7, "Harbour bridge reopens")), 8));

    [Fact]
    public void Topic_whose_name_no_menu_holds_gets_a_button_for_more_of_a_story()
    {
        var digest = NewsDigest.Of(NewsDigest.Story(7, "Harbour bridge reopens")) with { TopicName = new string('x', 48) };
        var section = Assert.Single(SlackDigestRenderer.Pages(digest)[0].Blocks.OfType<Block.Section>());
        Assert.EndsWith(digest.TopicName, Assert.IsType<BlockElement.Button>(section.Accessory).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_is_told_without_buttons_that_need_a_topic_and_after_where_it_was_told()
    {
        var digest = NewsDigest.Of(NewsDigest.Story(7, "Harbour bridge reopens"));
        var fresh = Assert.Single(SlackDigestRenderer.LinkPages(new LinkReply.Told(digest, null, [])));
        Assert.DoesNotContain(fresh.Blocks.OfType<Block.Actions>().SelectMany(row => row.Elements).OfType<BlockElement.Button>(), button => button.Value is not null);
        var known = SlackDigestRenderer.LinkPages(new LinkReply.Told(digest, new ArticleId(7), []));
        Assert.Equal("This article is kept already, as #7, and is on none of the topics.", known[0].Text);
    }

    private static List<string> Texts(Digest digest) =>
        [.. SlackDigestRenderer.Pages(digest).Select(page => string.Join('\n', BodyLimits.Texts(BodyJson.Write(MessageBody.Of(page, "C01")))))];
}
