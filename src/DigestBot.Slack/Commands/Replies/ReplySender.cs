using DigestBot.Slack.Messages;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Slack.Commands.Replies;

/// <summary>
/// Brings an answer to where it is waited for. What Slack surely did not take goes another way: its own address, then the channel, then a
/// direct message. What it may have taken is not sent again.
/// </summary>
internal sealed partial class ReplySender(SlackCalls calls, IClock clock, ILogger<ReplySender> log)
{
    /// <summary>What one person alone sees has no thread to grow in; more would bury the channel for them.</summary>
    private const int MostForOne = 5;

    public async Task SendAsync(ReplyPlace to, SlackReply reply, CancellationToken cancellation)
    {
        var isForAll = !reply.IsForAsker || to.Scene.IsDirect;
        if (to.Response is not { } response)
        {
            await (isForAll && to.Scene.Channel is { } channel
                ? PostAllAsync(to, reply.Pages, channel, to.Scene.Thread, cancellation)
                : WithoutAddressAsync(to, ForOne(reply.Pages, MostForOne), isForAll, cancellation));
        }
        else if (isForAll && reply.Pages.Count > 1 && to.Scene.Channel is { } here)
        {
            await PostAsThreadAsync(to, response, reply.Pages, here, cancellation);
        }
        else
        {
            await RespondAsync(to, response, reply.Pages, isForAll, cancellation);
        }
    }

    /// <summary>The first page in the channel and the others in its thread, where the bot may post; Slack's own address makes no threads.</summary>
    private async Task PostAsThreadAsync(ReplyPlace to, ResponseAddress response, IReadOnlyList<MessagePage> pages, string channel, CancellationToken cancellation)
    {
        switch (await calls.PostAsync(to.Scene.Team, MessageBody.Of(pages[0], channel, to.Scene.Thread), cancellation))
        {
            case SlackAnswer<string>.Ok { Value: var ts }:
                await PostAllAsync(to, [.. pages.Skip(1)], channel, to.Scene.Thread ?? ts, cancellation);
                break;
            case SlackAnswer<string>.Unanswered unanswered:
                LogUncertain(unanswered.Reason);
                await RespondAsync(to, response, ReplyPages.Uncertain, isForAll: false, cancellation);
                break;
            default:
                await RespondAsync(to, response, pages, isForAll: true, cancellation);
                break;
        }
    }

    private async Task RespondAsync(ReplyPlace to, ResponseAddress response, IReadOnlyList<MessagePage> pages, bool isForAll, CancellationToken cancellation)
    {
        var fitted = ReplyPages.Fitted(pages, response.LeftAt(clock.GetCurrentInstant()), isForAll);
        for (var at = 0; at < fitted.Count; at++)
        {
            response.Use();
            var body = (isForAll ? ResponseBody.ForAll(fitted[at]) : ResponseBody.ForAsker(fitted[at])) with { ThreadTs = to.IsInThread ? to.Scene.Thread : null };
            switch (await calls.RespondAsync(response.Url, body, cancellation))
            {
                case SlackAnswer<NoContent>.Ok:
                    break;
                case SlackAnswer<NoContent>.Unanswered unanswered:
                    LogUncertain(unanswered.Reason);
                    break;
                case var refused:
                    LogNotTaken(FailureText.Of(refused));
                    await WithoutAddressAsync(to, [.. fitted.Skip(at)], isForAll, cancellation);
                    return;
            }
        }

        if (fitted.Count == 0)
        {
            await WithoutAddressAsync(to, isForAll ? pages : ForOne(pages, MostForOne), isForAll, cancellation);
        }
    }

    /// <summary>All pages to a channel or thread; the first opens one where there is none.</summary>
    private async Task PostAllAsync(ReplyPlace to, IReadOnlyList<MessagePage> pages, string channel, string? thread, CancellationToken cancellation)
    {
        foreach (var page in pages)
        {
            switch (await calls.PostAsync(to.Scene.Team, MessageBody.Of(page, channel, thread), cancellation))
            {
                case SlackAnswer<string>.Ok { Value: var ts }:
                    thread ??= ts;
                    break;
                // perhaps it is there; what follows it has its place all the same
                case SlackAnswer<string>.Unanswered unanswered when thread is not null:
                    LogUncertain(unanswered.Reason);
                    break;
                case SlackAnswer<string>.Unanswered unanswered:
                    LogUncertain(unanswered.Reason);
                    await DirectAsync(to, ReplyPages.Uncertain, cancellation);
                    return;
                case var refused:
                    LogNotTaken(FailureText.Of(refused));
                    await DirectAsync(to, ReferenceEquals(page, pages[0]) ? ForOne(pages, MostForOne) : ReplyPages.CutShort, cancellation);
                    return;
            }
        }
    }

    private async Task WithoutAddressAsync(ReplyPlace to, IReadOnlyList<MessagePage> pages, bool isForAll, CancellationToken cancellation)
    {
        if (to.Scene.Channel is not { } channel)
        {
            await DirectAsync(to, pages, cancellation);
            return;
        }

        if (isForAll)
        {
            await PostAllAsync(to, pages, channel, to.Scene.Thread, cancellation);
            return;
        }

        for (var at = 0; at < pages.Count; at++)
        {
            var body = MessageBody.ForAsker(pages[at], channel, to.Scene.User, to.IsInThread ? to.Scene.Thread : null);
            var answer = await calls.PostForOneAsync(to.Scene.Team, body, cancellation);
            if (answer is not (SlackAnswer<string>.Ok or SlackAnswer<string>.Unanswered))
            {
                LogNotTaken(FailureText.Of(answer));
                await DirectAsync(to, [.. pages.Skip(at)], cancellation);
                return;
            }
        }
    }

    private async Task DirectAsync(ReplyPlace to, IReadOnlyList<MessagePage> pages, CancellationToken cancellation)
    {
        var opened = await calls.ConversationWithAsync(to.Scene.Team, to.Scene.User, cancellation);
        if (opened is not SlackAnswer<string>.Ok { Value: var conversation })
        {
            LogLost(FailureText.Of(opened));
            return;
        }

        foreach (var page in pages)
        {
            if (await calls.PostAsync(to.Scene.Team, MessageBody.Of(page, conversation), cancellation) is not SlackAnswer<string>.Ok and var refused)
            {
                LogLost(FailureText.Of(refused));
                return;
            }
        }
    }

    private static IReadOnlyList<MessagePage> ForOne(IReadOnlyList<MessagePage> pages, int most) => ReplyPages.Fitted(pages, most, isForAll: false);

    [LoggerMessage(LogLevel.Information, "Slack did not take an answer: {Reason}; it goes another way")]
    private partial void LogNotTaken(string reason);

    [LoggerMessage(LogLevel.Warning, "Whether an answer reached Slack is not known: {Reason}")]
    private partial void LogUncertain(string reason);

    [LoggerMessage(LogLevel.Warning, "An answer could not be brought to who asked: {Reason}")]
    private partial void LogLost(string reason);
}
