using DigestBot.Slack.Commands.Payloads;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Slack.Commands;

/// <summary>What Slack sent, from what came to what goes back at once. The same behind both doors.</summary>
internal sealed partial class SlackRequestHandler(SlashRequests commands, InteractionRequests interactions, EventRequests events, ILogger<SlackRequestHandler> log)
{
    /// <param name="request">As it came through a door.</param>
    /// <param name="receivedAt">When it came.</param>
    /// <param name="cancellation">Nobody waits for an answer any more.</param>
    public async Task<SlackOutcome> HandleAsync(SlackRequest request, Instant receivedAt, CancellationToken cancellation)
    {
        try
        {
            return request.Kind switch
            {
                SlackRequestKind.Command => PayloadJson.TryRead(request.Json, PayloadJson.Default.SlashPayload) is { } payload
                    ? commands.Begin(payload, receivedAt)
                    : new SlackOutcome.Unreadable("it is no slash command"),
                SlackRequestKind.Interaction => PayloadJson.TryRead(request.Json, PayloadJson.Default.InteractionPayload) is { } payload
                    ? await interactions.BeginAsync(payload, receivedAt, cancellation)
                    : new SlackOutcome.Unreadable("it is no interaction"),
                SlackRequestKind.Event => PayloadJson.TryRead(request.Json, PayloadJson.Default.EventPayload) is { } payload
                    ? events.Begin(payload, receivedAt)
                    : new SlackOutcome.Unreadable("it is no event"),
                _ => new SlackOutcome.Unreadable("its kind is not known"),
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(request.Kind, exception);
            return new SlackOutcome.Unreadable("the bot failed on it; its log says how");
        }
    }

    [LoggerMessage(LogLevel.Error, "A request of Slack ({Kind}) could not be answered")]
    private partial void LogFailed(SlackRequestKind kind, Exception exception);
}
