using CsCheck;
using DigestBot.Commands;
using DigestBot.Digests;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Slack.Tests.Rendering;

/// <summary>What holds for every message, whatever the articles hold.</summary>
public sealed class MessageTests
{
    [Fact]
    public void Every_reply_stays_inside_Slacks_limits() => AnyReply.Any.Sample(
        reply =>
        {
            var pages = SlackReplyRenderer.Pages(reply);
            Assert.NotEmpty(pages);
            Assert.All(pages, page => Assert.Empty(BodyLimits.Broken(Body(page), namesPeople: reply is CommandReply.Changes)));
        },
        iter: 600);

    [Fact]
    public void Only_the_asker_sees_who_changed_what() => Assert.True(CommandAudience.IsForAsker(CommandDescriptions.Changes.Name, new Dictionary<string, string>()));

    [Fact]
    public void Each_story_can_be_told_in_full_and_its_sources_shown() => AnyDigest.Any.Sample(
        digest =>
        {
            Assert.All(SlackDigestRenderer.SourcePages(digest), page => Assert.Empty(BodyLimits.Broken(Body(page))));
            foreach (var story in digest.Stories)
            {
                Assert.All(SlackDigestRenderer.StoryPages(digest, story.Sources[^1].Article.Value)!, page => Assert.Empty(BodyLimits.Broken(Body(page))));
            }
        },
        iter: 200);

    [Fact]
    public void Message_over_the_limits_is_noticed()
    {
        Block[] blocks =
        [
            new Block.RichText([Rich.Line(Rich.Words(new string('x', 3001)), new RichTextElement.Link("javascript:alert(1)", "x"))]),
            .. Enumerable.Repeat(new Block.Actions([new BlockElement.Button(" ") { ActionId = "a", Value = new string('x', 250) }]), 50),
        ];
        Assert.Equal(
            [
                "51 blocks", "15571 characters", "a rich text that is too long", "a text that is empty, too long or not escaped", "an empty text",
                "an action_id twice, or too long", "a link that is none",
            ],
            BodyLimits.Broken(Body(new MessagePage(blocks, "<!channel>"))));
    }

    [Fact]
    public void The_same_digest_is_always_cut_in_the_same_places() => AnyDigest.Any.Sample(
        digest =>
        {
            // what is sent was kept before; keeping mends half a surrogate pair once, and changes nothing ever after
            var kept = Kept(digest);
            Assert.Equal(SlackPreview.Bodies(new CommandReply.Briefing(kept)), SlackPreview.Bodies(new CommandReply.Briefing(Kept(kept))));
        },
        iter: 200);

    [Fact]
    public void Every_passage_is_seen_to_the_letter() => AnyDigest.Any.Sample(
        digest =>
        {
            var seen = string.Join('\n', SlackDigestRenderer.Pages(digest).SelectMany(page => BodyLimits.Texts(Body(page))));
            foreach (var passage in Passages(digest).Where(passage => passage.Length < 2000))
            {
                Assert.Contains(Rich.Passage(passage), seen, StringComparison.Ordinal);
            }
        },
        iter: 150);

    [Fact]
    public void Every_text_is_the_articles_or_our_own_wording() => AnyDigest.Any.Select(OwnWords.Strange).Sample(
        digest => Assert.Empty(OwnWords.Unknown(digest, SlackDigestRenderer.Pages(digest).SelectMany(page => BodyLimits.Texts(Body(page))))),
        iter: 150);

    private static byte[] Body(MessagePage page) => BodyJson.Write(MessageBody.Of(page, "C01"));

    private static IEnumerable<string> Passages(Digest digest) =>
    [
        .. digest.Stories.SelectMany(story => story.Sentences).Select(sentence => sentence.Text),
        .. digest.Stories.SelectMany(story => story.Quotes).Select(quote => quote.Text),
        .. digest.Stories.SelectMany(story => story.Dates).Concat(digest.Upcoming).Select(date => date.What),
    ];

    private static Digest Kept(Digest digest) => JsonDigestRenderer.Read(JsonDigestRenderer.Render(digest));
}
