using DigestBot.Pacing;
using DigestBot.Slack.Wire.Payloads;
using NodaTime;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Addresses of sockets at the pace that Slack gives: one is asked for at a time, and nobody asks while Slack said to wait.</summary>
internal sealed class SocketAddresses(SocketServices services) : IDisposable
{
    private const string TokenRemedy = "Set Slack:AppToken to a token with the scope connections:write, from the app's page Basic Information.";

    private static readonly Duration TooManyFirst = Duration.FromSeconds(30);

    private static readonly Duration TooManyMost = Duration.FromMinutes(5);

    private readonly SemaphoreSlim turn = new(1);
    private readonly Backoff backoff = new(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), services.Jitter);
    private readonly Lock gate = new();
    private long mayAskAt = services.Time.GetTimestamp();
    private int tooMany;

    /// <summary>The next address, as soon as Slack gives one.</summary>
    public async Task<SocketAddressResult> NextAsync(CancellationToken cancellation)
    {
        // whoever is before us is stopped with us
        await turn.WaitAsync(CancellationToken.None);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            for (var failures = 1; ; failures++)
            {
                await HoldAsync(cancellation);
                switch (await services.Find(cancellation))
                {
                    case SlackAnswer<SocketAddress>.Ok { Value.Url: var address }:
                        return SecureAddress.SocketProblem(address) is null
                            ? new SocketAddressResult.Found(address)
                            : new SocketAddressResult.Never("Slack named a socket's address that is not encrypted.");
                    case SlackAnswer<SocketAddress>.Refused { Error: var error } when Final(error) is { } reason:
                        return new SocketAddressResult.Never(reason);
                    case SlackAnswer<SocketAddress>.NotInstalled { Reason: var reason }:
                        return new SocketAddressResult.Never(reason);
                    case SlackAnswer<SocketAddress>.Limited { After: var after }:
                        Hold("Slack limits how often sockets are opened.", after);
                        // that is no failure
                        failures--;
                        break;
                    case var answer:
                        Hold(Sentence(answer), Duration.FromTimeSpan(backoff.After(failures)));
                        break;
                }
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Slack counts too many sockets: the next try is soon enough when some may have gone.</summary>
    public void TooMany()
    {
        // both sockets may be told so at once
        var before = Interlocked.Increment(ref tooMany) - 1;
        var doubled = TooManyFirst * Math.Pow(2, Math.Min(before, 10));
        var wait = Duration.Min(doubled, TooManyMost);
        Hold(new SocketEnd.TooMany().Reason, Duration.FromTimeSpan(services.Jitter.Between(wait.ToTimeSpan() / 2, wait.ToTimeSpan())));
    }

    /// <summary>A socket lasted.</summary>
    public void Lasted() => Interlocked.Exchange(ref tooMany, 0);

    public void Dispose() => turn.Dispose();

    private void Hold(string reason, Duration wait)
    {
        lock (gate)
        {
            var until = services.Time.GetTimestamp() + (long)(wait.TotalSeconds * services.Time.TimestampFrequency);
            mayAskAt = Math.Max(mayAskAt, until);
        }

        services.Board.Wait(reason, wait);
    }

    private async Task HoldAsync(CancellationToken cancellation)
    {
        while (true)
        {
            TimeSpan left;
            lock (gate)
            {
                left = services.Time.GetElapsedTime(services.Time.GetTimestamp(), mayAskAt);
            }

            if (left <= TimeSpan.Zero)
            {
                return;
            }

            // timers know whole milliseconds, and Slack would notice one too few
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), services.Time, cancellation);
        }
    }

    /// <summary>https://docs.slack.dev/reference/methods/apps.connections.open#errors</summary>
    private static string? Final(string error) => error switch
    {
        "link_disabled" => SocketEnd.Final.Disabled,
        "invalid_auth" or "not_authed" or "token_revoked" or "token_expired" or "account_inactive" => $"Slack does not know the app-level token ({error}). {TokenRemedy}",
        "not_allowed_token_type" => $"The app-level token is of another kind ({error}). {TokenRemedy}",
        "missing_scope" or "no_permission" or "access_denied" => $"The app-level token may not open sockets ({error}). {TokenRemedy}",
        _ => null,
    };

    private static string Sentence(SlackAnswer<SocketAddress> answer) => answer switch
    {
        SlackAnswer<SocketAddress>.Refused refused => $"Slack gives no address for a socket ({refused.Error}).",
        SlackAnswer<SocketAddress>.Unreachable unreachable => unreachable.Reason,
        SlackAnswer<SocketAddress>.Unanswered unanswered => unanswered.Reason,
        _ => "Slack gives no address for a socket.",
    };
}
