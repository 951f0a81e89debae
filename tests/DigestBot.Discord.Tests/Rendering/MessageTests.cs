using CsCheck;
using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Discord.Tests.Rendering;

/// <summary>What holds for every message, whatever the articles hold.</summary>
public sealed class MessageTests
{
    [Fact]
    public void Every_reply_stays_inside_Discords_limits() => AnyReply.Any.Sample(
        reply =>
        {
            var pages = DiscordReplyRenderer.Pages(reply);
            Assert.NotEmpty(pages);
            Assert.All(pages, page => Assert.Empty(BodyLimits.Broken(BodyJson.Write(MessageBody.Of(page)))));
        },
        iter: 2000);

    [Fact]
    public void Message_over_the_limits_is_noticed()
    {
        MessageComponent text = new MessageComponent.TextDisplay(new string('港', 3400));
        MessageComponent button = new MessageComponent.Button(ButtonStyle.Link, "x") { Url = "https://ledger.example/" + new string('x', 490), CustomId = "d1:ask:/topics" };
        var body = MessageBody.Of(new MessagePage([text, .. Enumerable.Repeat(new MessageComponent.Row([button]), 20)]));
        Assert.Equal(
            ["41 components", "10212 bytes of text", "a custom_id twice", "a button that is both or neither", "a link that is none"],
            BodyLimits.Broken(BodyJson.Write(body)).Distinct());
    }

    [Fact]
    public void Every_page_of_a_digest_carries_its_marker_and_stays_inside_the_limits() => Gen.Select(AnyDigest.Any, Gen.Long).Sample(
        (digest, number) =>
        {
            var channel = new ChannelAddress(Platform.Discord, new("41"), "42");
            var pages = DiscordDigestRenderer.Pages(digest);
            for (var i = 0; i < pages.Count; i++)
            {
                var marker = DeliveryMarker.Of(new DeliveryId(number), channel, i);
                var body = MessageBody.Delivering(pages[i], marker);
                Assert.Empty(BodyLimits.Broken(BodyJson.Write(body)));
                Assert.Equal(marker, MarkerOf(body.Components));
            }
        },
        iter: 1000);

    [Fact]
    public void The_same_digest_is_always_cut_in_the_same_places() => AnyDigest.Any.Sample(
        digest =>
        {
            // what is sent was kept before; keeping mends half a surrogate pair once, and changes nothing ever after
            var kept = Kept(digest);
            Assert.Equal(Bodies(kept), Bodies(Kept(kept)));
        },
        iter: 200);

    [Fact]
    public void Every_passage_is_seen_to_the_letter_and_no_markup_is_the_articles() => AnyDigest.Any.Sample(
        digest =>
        {
            var read = ReadMarkdown.Of(string.Join("\n", Bodies(digest).SelectMany(BodyLimits.Texts)));
            foreach (var passage in Passages(digest).Select(DiscordMarkdownTests.Seen).Where(passage => passage.Length is > 0 and < 900))
            {
                Assert.Contains(passage, read.Text, StringComparison.Ordinal);
            }

            Assert.All(read.Markup, markup => Assert.True(
                markup is "heading" or "subtext" or "quote" or "list" or "strong" || markup.StartsWith("time ", StringComparison.Ordinal)
                    || markup.StartsWith("link https://ledger.example/", StringComparison.Ordinal),
                markup));
        },
        iter: 300);

    [Fact]
    public void Each_story_can_be_told_in_full_and_its_sources_shown() => AnyDigest.Any.Sample(
        digest =>
        {
            Assert.All(DiscordDigestRenderer.SourcePages(digest), page => Assert.Empty(BodyLimits.Broken(BodyJson.Write(MessageBody.ForAsker(page)))));
            foreach (var story in digest.Stories)
            {
                var pages = DiscordDigestRenderer.StoryPages(digest, story.Sources[^1].Article.Value);
                Assert.All(pages!, page => Assert.Empty(BodyLimits.Broken(BodyJson.Write(MessageBody.ForAsker(page)))));
            }
        },
        iter: 200);

    private static DeliveryMarker? MarkerOf(IEnumerable<MessageComponent> components) => components
        .Select(component => component is MessageComponent.Button { CustomId: { } id } && ButtonId.Parse(id) is ButtonId.OfDigest { Marker: { } marker } ? marker
            : MarkerOf(component.Inner))
        .FirstOrDefault(marker => marker is not null);

    private static IReadOnlyList<string> Bodies(Digest digest) => DiscordPreview.Bodies(new CommandReply.Briefing(digest));

    private static IEnumerable<string> Passages(Digest digest) =>
    [
        .. digest.Stories.SelectMany(story => story.Sentences).Select(sentence => sentence.Text),
        .. digest.Stories.SelectMany(story => story.Quotes).Select(quote => quote.Text),
        .. digest.Stories.SelectMany(story => story.Dates).Concat(digest.Upcoming).Select(date => date.What),
        .. new DigestWording(digest).SourceNotices,
    ];

    private static Digest Kept(Digest digest) => JsonDigestRenderer.Read(JsonDigestRenderer.Render(digest));
}
