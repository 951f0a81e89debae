using CsCheck;
using DigestBot.Commands;
using DigestBot.Deliveries;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Discord.Tests.Rendering;

/// <summary>Every body against Discord's own description of its requests.</summary>
public sealed class SchemaTests
{
    private const string Create = "post /channels/{channel_id}/messages";
    private const string Edit = "patch /channels/{channel_id}/messages/{message_id}";
    private const string Post = "post /channels/{channel_id}/threads";
    private const string Callback = "post /interactions/{interaction_id}/{interaction_token}/callback";
    private const string FollowUp = "post /webhooks/{webhook_id}/{webhook_token}";
    private const string EditAnswer = "patch /webhooks/{webhook_id}/{webhook_token}/messages/@original";

    private static readonly DiscordSchema? Schema = DiscordSchema.Load();

    [Fact]
    public void Every_reply_is_what_Discord_takes_however_it_is_sent()
    {
        Assert.SkipWhen(Schema is null, SharedFolder.Missing);
        AnyReply.Any.Sample(
            reply =>
            {
                var pages = DiscordReplyRenderer.Pages(reply);
                Assert.All(pages, page => AssertTaken(Create, BodyJson.Write(MessageBody.Delivering(page, new DeliveryMarker("000102030405060708090a0b")))));
                var (forAll, forAsker) = (MessageBody.Of(pages[0]), MessageBody.ForAsker(pages[^1]));
                AssertTaken(Edit, BodyJson.Write(forAll));
                AssertTaken(EditAnswer, BodyJson.Write(forAll));
                AssertTaken(FollowUp, BodyJson.Write(forAsker));
                AssertTaken(Callback, BodyJson.Write(new InteractionAnswer.Message(forAsker)));
                AssertTaken(Post, BodyJson.Write(new ForumPostBody("Japan and Korea", forAll) { AppliedTags = ["41"] }));
            },
            iter: 1000);
    }

    [Fact]
    public void Every_other_answer_is_what_Discord_takes()
    {
        Assert.SkipWhen(Schema is null, SharedFolder.Missing);
        var form = new ModalBody("d1:ask:/topics", "Subscribe",
        [
            new MessageComponent.TextDisplay("Japan and Korea, every day"),
            new MessageComponent.Field("Time", new MessageComponent.TextInput("time", TextInputStyle.Short) { Value = "08:00", MinLength = 4, MaxLength = 5, Required = true }),
            new MessageComponent.Field("Zone", new MessageComponent.Select("zone", [new SelectOption("Tokyo", "Asia/Tokyo") { Default = true }]) { Required = true })
            {
                Description = "Whose morning it is",
            },
        ]);
        InteractionAnswer[] answers =
        [
            new InteractionAnswer.Pong(),
            new InteractionAnswer.Deferred(new DeferredMessage(MessageFlags.Ephemeral)),
            new InteractionAnswer.DeferredUpdate(),
            new InteractionAnswer.Update(MessageBody.Of(DiscordReplyRenderer.Pages(new CommandReply.Done("Saved.", []))[0])),
            new InteractionAnswer.Choices(new ChoiceList([new Choice("Japan and Korea", "japan-korea")])),
            new InteractionAnswer.Modal(form),
        ];
        Assert.All(answers, answer => AssertTaken(Callback, BodyJson.Write(answer)));
    }

    [Theory]
    [InlineData("""{"components":[{"type":17,"components":[]}]}""")]
    [InlineData("""{"components":[{"type":10,"content":""}]}""")]
    [InlineData("""{"components":[{"type":10,"content":"x","colour":1}]}""")]
    [InlineData("""{"components":[{"type":9,"components":[{"type":10,"content":"x"}]}]}""")]
    [InlineData("""{"components":[{"type":1,"components":[{"type":2,"style":9,"label":"x","custom_id":"y"}]}]}""")]
    [InlineData("""{"nonce":"12345678901234567890123456"}""")]
    [InlineData("""{"alowed_mentions":{"parse":[]}}""")]
    public void What_Discord_refuses_is_refused(string body)
    {
        Assert.SkipWhen(Schema is null, SharedFolder.Missing);
        Assert.NotEmpty(Schema.Problems(Create, body));
    }

    private static void AssertTaken(string request, string body) => Assert.Empty(Schema!.Problems(request, body));
}
