using System.Globalization;
using DigestBot.Slack.Installations;
using DigestBot.Slack.Wire;
using NodaTime;

namespace DigestBot.Slack.Tests.Installations;

/// <summary>Slack's side of token rotation: a refresh token dies on use, an access token lives to its end.</summary>
internal sealed class RotatingSlack(TimeProvider time)
{
    public static readonly Duration Lifetime = Duration.FromHours(12);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Instant> living = [];
    private readonly HashSet<string> refreshable = [];
    private int last;

    /// <summary>Every token and refresh token ever given.</summary>
    public List<string> Given { get; } = [];

    public int Renewals { get; private set; }

    /// <summary>What is said in place of an answer; null to answer.</summary>
    public SlackAnswer<OAuthGrant>? Instead { get; set; }

    public bool Accepts(string token)
    {
        lock (gate)
        {
            return living.TryGetValue(token, out var end) && end > Now;
        }
    }

    public OAuthGrant Grant(string? team = "T1", string? enterprise = null)
    {
        lock (gate)
        {
            var number = (++last).ToString(CultureInfo.InvariantCulture);
            var (token, refresh) = ($"xoxe.xoxb-1-hush{number}", $"xoxe-1-mum{number}");
            living[token] = Now + Lifetime;
            refreshable.Add(refresh);
            Given.AddRange([token, refresh]);
            return new OAuthGrant(token)
            {
                RefreshToken = refresh, Lifetime = Lifetime, Team = team, TeamName = "Quay", Enterprise = enterprise, IsOrganisationWide = team is null, App = "A1",
            };
        }
    }

    public Task<SlackAnswer<OAuthGrant>> AnswerAsync(OAuthRequest request, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (Instead is { } other)
            {
                return Task.FromResult(other);
            }

            if (request is not OAuthRequest.Refresh { Token: var refresh } || !refreshable.Remove(refresh))
            {
                return Task.FromResult<SlackAnswer<OAuthGrant>>(new SlackAnswer<OAuthGrant>.Refused("invalid_refresh_token"));
            }

            Renewals++;
            return Task.FromResult<SlackAnswer<OAuthGrant>>(new SlackAnswer<OAuthGrant>.Ok(Grant()));
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());
}
