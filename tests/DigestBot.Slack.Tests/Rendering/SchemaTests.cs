using CsCheck;
using DigestBot.Deliveries;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Slack.Tests.Rendering;

/// <summary>Every body against Slack's own types of blocks.</summary>
public sealed class SchemaTests
{
    private static readonly SlackSchema? Schema = SlackSchema.Load();

    [Fact]
    public void Every_reply_is_what_Slack_takes_however_it_is_sent()
    {
        Assert.SkipWhen(Schema is null, SharedFolder.Missing);
        AnyReply.Any.Sample(
            reply =>
            {
                var pages = SlackReplyRenderer.Pages(reply);
                Assert.All(pages, page => AssertTaken(BodyJson.Write(MessageBody.Delivering(page, "C01", "1.2", new DeliveryMarker("000102030405060708090a0b")))));
                AssertTaken(BodyJson.Write(ResponseBody.ForAsker(pages[^1])));
            },
            iter: 1000);
    }

    [Fact]
    public void Digests_stories_in_full_and_sources_are_what_Slack_takes()
    {
        Assert.SkipWhen(Schema is null, SharedFolder.Missing);
        AnyDigest.Any.Sample(
            digest => Assert.All(
                [.. SlackDigestRenderer.Pages(digest), .. SlackDigestRenderer.SourcePages(digest), .. digest.Stories.SelectMany(story => SlackDigestRenderer.StoryPages(digest, story.Sources[^1].Article.Value)!)],
                page => AssertTaken(BodyJson.Write(ResponseBody.ForAsker(page)))),
            iter: 250);
    }

    [Fact]
    public void Fields_of_forms_are_what_Slack_takes()
    {
        Assert.SkipWhen(Schema is null, SharedFolder.Missing);
        SelectOption[] zones = [new SelectOption("Tokyo") { Value = "Asia/Tokyo" }];
        BlockElement[] fields =
        [
            new BlockElement.TextInput { ActionId = "query", InitialValue = "ferries", Multiline = true, MaxLength = 500, Placeholder = "Words" },
            new BlockElement.StaticSelect(zones) { ActionId = "zone", InitialOption = zones[0], Placeholder = "Zone" },
            new BlockElement.ConversationsSelect { ActionId = "where", DefaultToCurrentConversation = true, Filter = new ConversationFilter { Include = ["public", "private"], ExcludeBotUsers = true } },
        ];
        Block[] blocks =
        [
            .. fields.Select((field, index) => new Block.Input($"Field {index}", field) { BlockId = $"field-{index}", Hint = "A hint", Optional = true }),
            new Block.Section("Briefings here") { Accessory = new BlockElement.Button("Stop") { ActionId = "stop", Value = "stop", Style = "danger", AccessibilityLabel = "Stop them", Confirm = new ConfirmDialog("Stop?", "No more briefings.", "Stop", "Keep") } },
            new Block.RichText([new RichTextPart.Paragraph([new RichTextElement.Channel("C01")])]),
        ];
        AssertTaken(BodyJson.Write(new ViewCall(new ViewBody.Modal("Subscribe", blocks) { Submit = "Save", CallbackId = "subscribe" }) { TriggerId = "1.2" }));
        AssertTaken(BodyJson.Write(new ViewCall(new ViewBody.Home(blocks)) { UserId = "U01" }));
    }

    [Theory]
    [InlineData("""{"type":"header","text":{"type":"mrkdwn","text":"x"}}""")]
    [InlineData("""{"type":"section","text":{"type":"plain_text","text":"x","colour":1}}""")]
    [InlineData("""{"type":"context","elements":[{"type":"text","text":"x"}]}""")]
    [InlineData("""{"type":"rich_text","elements":[{"type":"text","text":"x"}]}""")]
    [InlineData("""{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"link","text":"x"}]}]}""")]
    [InlineData("""{"type":"actions","elements":[{"type":"overflow","options":[{"value":"x"}]}]}""")]
    [InlineData("""{"type":"divider","text":"x"}""")]
    [InlineData("""{"type":"strange"}""")]
    public void What_Slack_refuses_is_refused(string block)
    {
        Assert.SkipWhen(Schema is null, SharedFolder.Missing);
        Assert.NotEmpty(Schema.Problems(System.Text.Encoding.UTF8.GetBytes($$"""{"blocks":[{{block}}]}""")));
    }

    [Fact]
    public void Limits_that_stand_in_words_are_rules()
    {
        Assert.SkipWhen(Schema is null, SharedFolder.Missing);
        Block[] tooLong =
        [
            new Block.Header(new string('x', 151)),
            new Block.Section(new string('x', 3001)),
            new Block.Context([.. Enumerable.Repeat("x", 11)]),
            new Block.Actions([new BlockElement.Button(new string('x', 76))]),
            new Block.Actions([new BlockElement.Button("x") { Value = new string('x', 2001) }]),
            new Block.Actions([new BlockElement.Button("x") { ActionId = new string('x', 256) }]),
            new Block.Actions([.. Enumerable.Repeat(new BlockElement.Button("x"), 26)]),
            new Block.Actions([new BlockElement.Overflow([.. Enumerable.Repeat(new SelectOption("x"), 6)])]),
            new Block.Actions([new BlockElement.Overflow([new SelectOption("x") { Value = new string('x', 76) }])]),
            new Block.Divider { BlockId = new string('x', 256) },
        ];
        Assert.All(tooLong, block => Assert.NotEmpty(Schema.Problems(BodyJson.Write(new MessageBody("C01", "x", [block])))));
        Assert.InRange(Schema.Limits, 100, 400);
    }

    private static void AssertTaken(byte[] body) => Assert.Empty(Schema!.Problems(body));
}
