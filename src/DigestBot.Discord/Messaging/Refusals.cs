using System.Diagnostics;
using System.Net;
using DigestBot.Deliveries;
using DigestBot.Discord.Wire;
using NodaTime;

namespace DigestBot.Discord.Messaging;

/// <summary>What a refusal of Discord means for a delivery.</summary>
internal static class Refusals
{
    /// <summary>Whoever mends a token does not do it within seconds.</summary>
    private static readonly Duration TokenPause = Duration.FromMinutes(10);

    /// <summary>Threads of a server archive themselves by the hour.</summary>
    private static readonly Duration ThreadPause = Duration.FromHours(1);

    public static DeliveryResult ResultOf<T>(RestAnswer<T> answer) => answer switch
    {
        RestAnswer<T>.Limited limited => new DeliveryResult.Retry(limited.After, $"Discord asks to wait ({limited.Scope} rate limit)."),
        RestAnswer<T>.Unreachable unreachable => new DeliveryResult.Retry(null, unreachable.Reason),
        RestAnswer<T>.Unanswered unanswered => new DeliveryResult.Uncertain(unanswered.Reason),
        RestAnswer<T>.Refused refused => ResultOf(refused, isMember: true),
        _ => throw new UnreachableException(),
    };

    /// <summary>The same where only a question was asked: nothing was sent, so there is nothing to be uncertain about.</summary>
    public static DeliveryResult Unsent(DeliveryResult result) =>
        result is DeliveryResult.Uncertain silent ? new DeliveryResult.Retry(null, silent.Reason) : result;

    /// <param name="refused">What Discord said.</param>
    /// <param name="isMember">Whether the bot is in the server.</param>
    public static DeliveryResult ResultOf<T>(RestAnswer<T>.Refused refused, bool isMember) => refused switch
    {
        { Code: ErrorCodes.UnknownMessage } => new DeliveryResult.Deleted(),
        { Code: ErrorCodes.UnknownChannel } => new DeliveryResult.Gone("The channel was deleted."),
        { Code: ErrorCodes.UnknownGuild } or { Code: ErrorCodes.MissingAccess } when !isMember => Removed,
        { Code: ErrorCodes.UnknownGuild } => Removed,
        { Code: ErrorCodes.MissingAccess } => new DeliveryResult.Paused(
            "DigestBot cannot see the channel.", "Give it View Channel there; /doctor in the channel lists what it needs."),
        { Code: ErrorCodes.MissingPermissions } => new DeliveryResult.Paused(
            "DigestBot may not write in the channel.", "Give it Send Messages there, in threads Send Messages in Threads; /doctor lists what it needs."),
        { Code: ErrorCodes.ThreadIsArchived } => new DeliveryResult.Paused(
            "The thread is archived and DigestBot may not open it again.", "Open the thread, or give DigestBot Manage Threads."),
        { Code: ErrorCodes.ThreadIsLocked } => new DeliveryResult.Paused("The thread is locked.", "Unlock it, or subscribe another channel."),
        { Code: ErrorCodes.TooManyThreads } => new DeliveryResult.Retry(ThreadPause, "The server has as many open threads as Discord allows."),
        { Code: ErrorCodes.TagRequired } => ForumTags.NoneFits,
        { Code: ErrorCodes.NotATextChannel or ErrorCodes.WrongChannelType } => new DeliveryResult.Paused(
            "Channels of this kind take no messages.", "Subscribe a text channel, a thread or a forum."),
        { Code: ErrorCodes.CannotMessageUser } => new DeliveryResult.Paused(
            "This person takes no messages from DigestBot.", "Allow direct messages of the server's members in the privacy settings."),
        { Code: ErrorCodes.BlockedByAutoMod or ErrorCodes.TitleBlockedByAutoMod } => new DeliveryResult.Refused(
            "The server's AutoMod blocked the message; a rule's exemptions can name DigestBot's role."),
        { Status: HttpStatusCode.Unauthorized } => new DeliveryResult.Retry(TokenPause, "Discord no longer accepts the bot's token."),
        { Status: HttpStatusCode.Forbidden } => new DeliveryResult.Paused(
            $"Discord forbids it: {refused.Message}", "/doctor in the channel lists what the bot needs."),
        { Status: HttpStatusCode.NotFound } => new DeliveryResult.Paused(
            $"Discord does not find it: {refused.Message}", "Subscribe again where the briefing shall go."),
        { Status: >= HttpStatusCode.InternalServerError } => new DeliveryResult.Uncertain($"Discord has a fault ({(int)refused.Status})."),
        _ => new DeliveryResult.Refused($"Discord refuses the message ({(int)refused.Status}, {refused.Code}): {refused.Message}"),
    };

    /// <summary>Why something could not be read, in one sentence.</summary>
    public static string ReasonOf<T>(RestAnswer<T> answer) => answer switch
    {
        RestAnswer<T>.Limited limited => $"Discord asks to wait ({limited.Scope} rate limit).",
        RestAnswer<T>.Unreachable unreachable => unreachable.Reason,
        RestAnswer<T>.Unanswered unanswered => unanswered.Reason,
        RestAnswer<T>.Refused refused => $"Discord refuses it ({(int)refused.Status}, {refused.Code}): {refused.Message}",
        _ => throw new UnreachableException(),
    };

    private static DeliveryResult.Paused Removed => new(
        "DigestBot is no longer in the server.", "Invite it again; the subscriptions are kept.");
}
