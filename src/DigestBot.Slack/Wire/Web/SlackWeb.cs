using System.Text.Json.Serialization.Metadata;
using DigestBot.Pacing;
using DigestBot.Slack.Installations;
using DigestBot.Slack.Wire.Pacing;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Slack.Wire.Web;

/// <summary>
/// Sends calls to the Web API inside its limits, workspace by workspace. What was surely not accepted is tried again; what may have been
/// done is tried again only where doing it twice is doing it once.
/// </summary>
internal sealed partial class SlackWeb(
    WebTransport transport, SlackPacing pacing, ISlackTokens tokens, Jitter jitter, TimeProvider time, ILogger<SlackWeb> log)
{
    /// <summary>Tries of one call that failed; those that met a rate limit cost patience only.</summary>
    private const int MostTries = 4;

    private readonly Backoff backoff = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(8), jitter);

    /// <summary>Calls a method with the workspace's token. One that Slack calls expired is renewed, and the call made once more.</summary>
    public async Task<SlackAnswer<T>> SendAsync<T>(SlackTeam team, SlackCall call, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        var found = await tokens.FindAsync(team, cancellation);
        if (found is not SlackTokenResult.Ready(var access))
        {
            return Without<T>(found);
        }

        var answer = await SendAsync(team.Team, access.Token, call, type, cancellation);
        if (answer is not SlackAnswer<T>.Refused { Error: "token_expired" })
        {
            return answer;
        }

        var renewed = await tokens.RenewAsync(team, access, cancellation);
        return renewed is SlackTokenResult.Ready(var other) ? await SendAsync(team.Team, other.Token, call, type, cancellation) : Without<T>(renewed);
    }

    /// <summary>Calls a method with a token, or without one.</summary>
    /// <param name="team">Whose limits count; empty for the app's own.</param>
    /// <param name="token">The token; null for none.</param>
    /// <param name="call">The call.</param>
    /// <param name="type">What it answers.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<SlackAnswer<T>> SendAsync<T>(string team, string? token, SlackCall call, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        var until = pacing.Now + call.Patience.ToTimeSpan();
        if (call.Channel is not { } channel)
        {
            return (await SendAsync(team, token, call, type, until, cancellation)).Answer;
        }

        var lane = call.LaneOf(team) with { Channel = channel };
        var turn = await pacing.EnterAsync(lane, Pace.ChannelPosts, until, isFirst: false, cancellation);
        if (turn is not Turn.Come come)
        {
            return Limited<T>((Turn.TooLate)turn);
        }

        TimeSpan? sentAt = null;
        try
        {
            (var answer, sentAt) = await SendAsync(team, token, call, type, until, cancellation);
            return answer;
        }
        catch (OperationCanceledException)
        {
            // perhaps on its way
            sentAt = pacing.Now;
            throw;
        }
        finally
        {
            pacing.Leave(lane, come, new TurnEnd(sentAt));
        }
    }

    /// <returns>The answer, and when the call was sent last; null when it surely did not reach Slack.</returns>
    private async Task<(SlackAnswer<T> Answer, TimeSpan? SentAt)> SendAsync<T>(
        string team, string? token, SlackCall call, JsonTypeInfo<T> type, TimeSpan until, CancellationToken cancellation)
    {
        var (failures, isFirst) = (0, false);
        while (true)
        {
            var turn = await pacing.EnterAsync(call.LaneOf(team), call.Method.Pace, until, isFirst, cancellation);
            if (turn is not Turn.Come come)
            {
                return (Limited<T>((Turn.TooLate)turn), null);
            }

            isFirst = true;
            var reply = await TryAsync(team, token, call, come, cancellation);
            if (reply is WebReply.Answered { RetryAfter: { } wait })
            {
                LogLimited(call.Method.Name, team, wait.TotalSeconds);
                continue;
            }

            if (!MayTryAgain(call, reply) || ++failures == MostTries)
            {
                var answer = AnswerReader.AnswerOf(reply, type);
                LogFailure(call.Method.Name, team, answer);
                return (answer, reply is WebReply.NotSent ? null : come.At);
            }

            await Task.Delay(backoff.After(failures), time, cancellation);
        }
    }

    /// <summary>One try, with the lane told how it went whatever happens.</summary>
    private async Task<WebReply> TryAsync(string team, string? token, SlackCall call, Turn.Come turn, CancellationToken cancellation)
    {
        var end = new TurnEnd(turn.At);
        try
        {
            var reply = await transport.TryAsync(new Uri(call.Method.Name, UriKind.Relative), token, call.Body, call.Timeout, cancellation);
            end = new TurnEnd(reply is WebReply.NotSent ? null : turn.At)
            {
                Wait = (reply as WebReply.Answered)?.RetryAfter, Slower = call.Method.Restricted,
            };
            return reply;
        }
        finally
        {
            pacing.Leave(call.LaneOf(team), turn, end);
        }
    }

    private static bool MayTryAgain(SlackCall call, WebReply reply) => reply switch
    {
        WebReply.NotSent => true,
        WebReply.Lost or WebReply.Answered { IsFault: true } => call.Method.IsIdempotent,
        _ => false,
    };

    private static SlackAnswer<T> Limited<T>(Turn.TooLate late) => new SlackAnswer<T>.Limited(Duration.FromTimeSpan(late.After));

    private static SlackAnswer<T> Without<T>(SlackTokenResult result) => result switch
    {
        SlackTokenResult.NotInstalled(var reason) => new SlackAnswer<T>.NotInstalled(reason),
        SlackTokenResult.Unavailable(var reason) => new SlackAnswer<T>.Unreachable(reason),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private void LogFailure<T>(string method, string team, SlackAnswer<T> answer)
    {
        switch (answer)
        {
            case SlackAnswer<T>.Refused(var error, var detail):
                LogRefused(method, team, error, detail);
                break;
            case SlackAnswer<T>.Unanswered(var reason):
                LogUnanswered(method, team, reason);
                break;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Slack's rate limit met by {Method} in workspace {Team}: waiting {Seconds:0} seconds.")]
    private partial void LogLimited(string method, string team, double seconds);

    [LoggerMessage(LogLevel.Debug, "Slack refused {Method} in workspace {Team}: {Error} ({Detail}).")]
    private partial void LogRefused(string method, string team, string error, string? detail);

    [LoggerMessage(LogLevel.Warning, "{Method} in workspace {Team} is open: {Reason}")]
    private partial void LogUnanswered(string method, string team, string reason);
}
