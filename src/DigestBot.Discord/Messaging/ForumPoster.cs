using System.Text.Json;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Messaging;

/// <summary>A digest is a post of its own in forums and media channels. Posts know no nonce: one whose answer was lost is looked for.</summary>
internal sealed class ForumPoster(DiscordApi api)
{
    public async Task<DeliveryResult> PostAsync(DeliveryPage page, MessageBody first, CancellationToken cancellation)
    {
        var found = await api.GetChannelAsync(page.Channel.Channel, cancellation);
        if (found is not RestAnswer<Channel>.Ok { Value: var channel })
        {
            return Refusals.Unsent(Refusals.ResultOf(found));
        }

        if (ForumTags.Choose(channel, page.Digest) is not { } tags)
        {
            return ForumTags.NoneFits;
        }

        var body = new ForumPostBody(TitleOf(page.Digest), first with { Nonce = null, EnforceNonce = null })
        {
            AppliedTags = tags.Count > 0 ? tags : null,
        };
        var answer = await api.StartPostAsync(channel.Id, JsonSerializer.SerializeToUtf8Bytes(body, BodyJson.ForumPost), null, cancellation);
        // a post and its first message have one id
        return answer is RestAnswer<ThreadWithMessage>.Ok ok
            ? new DeliveryResult.Delivered(new MessageAddress(ok.Value.Id, ok.Value.Message?.Id ?? ok.Value.Id))
            : Refusals.ResultOf(answer);
    }

    private static string TitleOf(Digest digest)
    {
        var wording = new DigestWording(digest);
        var day = $" · {wording.Scope.Today}";
        return Shortened.To(wording.Heading, MessageLimits.PostTitle - day.Length) + day;
    }
}
