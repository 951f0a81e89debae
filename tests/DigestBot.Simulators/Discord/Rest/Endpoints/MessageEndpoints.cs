using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Bodies;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Rest.Endpoints;

/// <summary>https://docs.discord.com/developers/resources/message</summary>
internal sealed class MessageEndpoints(DiscordWorld world)
{
    /// <summary>How long a nonce is remembered. The documentation says "a few minutes" at most; a bot may count on one.</summary>
    private static readonly TimeSpan NonceLife = TimeSpan.FromSeconds(60);

    private const MessageFlagSet Settable = MessageFlagSet.SuppressEmbeds | MessageFlagSet.SuppressNotifications | MessageFlagSet.ComponentsV2;

    public IEnumerable<RestEndpoint> All =>
    [
        new("POST", "/channels/{channel_id}/messages", Create),
        new("PATCH", "/channels/{channel_id}/messages/{message_id}", Edit),
        new("DELETE", "/channels/{channel_id}/messages/{message_id}", Delete),
        new("POST", "/channels/{channel_id}/messages/{message_id}/crosspost", Crosspost),
    ];

    /// <summary>Reads a message that is created, in a channel or as the first of a thread.</summary>
    public static MessageFlagSet ReadNew(Fields fields)
    {
        var flags = MessageRules.Read(fields, Settable);
        fields.Ignore("message_reference", "sticker_ids", "shared_client_theme");
        if (fields.Node("nonce") is JsonValue nonce && nonce.GetValueKind() != System.Text.Json.JsonValueKind.Number)
        {
            fields.Text("nonce", 25);
        }

        return flags;
    }

    private static RestAnswer Empty { get; } = RestAnswer.Wrong(ViolationRule.Body, 400, 50006, "Cannot send an empty message");

    private static RestAnswer TooLarge { get; } = RestAnswer.Wrong(ViolationRule.Body, 500, 0, "500: Internal Server Error");

    private RestAnswer Create(RestRequest request)
    {
        var needed = ChannelAccess.ToSendIn(world.FindChannel(request.Id("channel_id")));
        if (world.Refusal(request, needed, out var channel) is { } refusal)
        {
            return refusal;
        }

        if (channel.IsForum)
        {
            return RestAnswer.No(400, 50008, "Cannot send messages in a non-text channel");
        }

        var problems = new BodyProblems();
        var flags = MessageFlagSet.None;
        Fields.Read(request.Body, "", problems, fields => flags = ReadNew(fields));
        if (problems.Any)
        {
            return RestAnswer.Invalid(problems);
        }

        if (MessageRules.IsEmpty(request.Body))
        {
            return Empty;
        }

        if (channel is { IsArchived: true, IsLocked: true } && !world.Permissions(channel).HasFlag(DiscordPermissions.ManageThreads))
        {
            return RestAnswer.No(400, 50083, "Thread is archived");
        }

        var nonce = request.Body!["nonce"]?.ToString();
        var enforced = request.Body["enforce_nonce"]?.GetValue<bool>() == true;
        if (enforced && nonce is not null && channel.LastWithNonce(world.BotUser.Id, nonce, request.At - NonceLife) is { } same)
        {
            return same.IsDeleted ? RestAnswer.UnknownMessage : RestAnswer.Ok(WorldJson.Of(same));
        }

        if (MessageRules.IsTooLargeToStore(request.Body))
        {
            return TooLarge;
        }

        // sending wakes a thread: https://docs.discord.com/developers/topics/threads#active-archived-threads
        channel.IsArchived = false;
        return RestAnswer.Ok(WorldJson.Of(world.NewMessage(channel, world.BotUser, MessageContent.Of(request.Body), nonce, flags)));
    }

    private RestAnswer Edit(RestRequest request)
    {
        if (world.Refusal(request, DiscordPermissions.None, out var channel) is { } refusal)
        {
            return refusal;
        }

        if (Find(channel, request) is not { } message)
        {
            return RestAnswer.UnknownMessage;
        }

        if (message.Author.Id != world.BotUser.Id)
        {
            return RestAnswer.No(403, 50005, "Cannot edit a message authored by another user");
        }

        if (channel.IsArchived)
        {
            return RestAnswer.No(400, 50083, "Thread is archived");
        }

        return MessageEdit.Apply(message, request.Body, Settable, request.At);
    }

    private RestAnswer Delete(RestRequest request)
    {
        if (world.Refusal(request, DiscordPermissions.None, out var channel) is { } refusal)
        {
            return refusal;
        }

        if (Find(channel, request) is not { } message)
        {
            return RestAnswer.UnknownMessage;
        }

        if (message.Author.Id != world.BotUser.Id && !world.Permissions(channel).HasFlag(DiscordPermissions.ManageMessages))
        {
            return RestAnswer.MissingPermissions;
        }

        message.IsDeleted = true;
        return RestAnswer.NoContent;
    }

    private RestAnswer Crosspost(RestRequest request)
    {
        if (world.Refusal(request, DiscordPermissions.SendMessages, out var channel) is { } refusal)
        {
            return refusal;
        }

        if (channel.Kind != ChannelKind.Announcement)
        {
            return RestAnswer.No(400, 50024, "Cannot execute action on this channel type");
        }

        if (Find(channel, request) is not { } message)
        {
            return RestAnswer.UnknownMessage;
        }

        if (message.Author.Id != world.BotUser.Id && !world.Permissions(channel).HasFlag(DiscordPermissions.ManageMessages))
        {
            return RestAnswer.MissingPermissions;
        }

        if (message.IsPublished)
        {
            return RestAnswer.No(400, 40033, "This message has already been crossposted.");
        }

        message.IsPublished = true;
        message.Flags |= MessageFlagSet.Crossposted;
        return RestAnswer.Ok(WorldJson.Of(message));
    }

    internal static SimulatedMessage? Find(SimulatedChannel channel, RestRequest request) =>
        channel.Messages.FirstOrDefault(message => message.Id == request.Id("message_id"));
}
