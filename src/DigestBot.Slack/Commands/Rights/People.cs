using System.Globalization;
using DigestBot.Slack.Wire;
using NodaTime;

namespace DigestBot.Slack.Commands.Rights;

/// <summary>Who people are, remembered for minutes: an answer wants their language and zone each time, and Slack is asked once.</summary>
internal sealed class People(SlackCalls calls, IClock clock, TimeProvider time)
{
    /// <summary>For what is only nicer to know.</summary>
    private static readonly Duration Life = Duration.FromMinutes(10);

    /// <summary>Nobody waits longer to be greeted in their own language.</summary>
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(1.5);

    /// <summary>Enough for all who ask within minutes; beyond it everything is forgotten and asked again.</summary>
    private const int Most = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<(string Team, string User), (SlackPerson Person, Instant Since)> known = [];

    /// <summary>As Slack says now, for what decides what somebody may do.</summary>
    public async Task<SlackAnswer<SlackPerson>> AskAsync(SlackTeam team, string user, CancellationToken cancellation)
    {
        var answer = await calls.PersonAsync(team, user, cancellation);
        if (answer is SlackAnswer<SlackPerson>.Ok { Value: var person })
        {
            Remember(team, person);
        }

        return answer;
    }

    /// <summary>As Slack said lately; nothing but the id where it does not answer in time.</summary>
    public async Task<SlackPerson> FindAsync(SlackTeam team, string user, CancellationToken cancellation)
    {
        if (Find(team, user) is { } person)
        {
            return person;
        }

        using var limit = new CancellationTokenSource(MostWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await AskAsync(team, user, either.Token) is SlackAnswer<SlackPerson>.Ok { Value: var found } ? found : new SlackPerson(user);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return new SlackPerson(user);
        }
    }

    public static DateTimeZone? ZoneOf(SlackPerson person) => person.Zone is { } name ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) : null;

    /// <summary>Slack's locales are names of cultures ("en-US"); a new one may be none.</summary>
    public static CultureInfo CultureOf(SlackPerson person)
    {
        try
        {
            return CultureInfo.GetCultureInfo(person.Locale is { Length: > 0 } locale ? locale : "en-US", predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en-US");
        }
    }

    private SlackPerson? Find(SlackTeam team, string user)
    {
        lock (gate)
        {
            return known.TryGetValue((team.Team, user), out var found) && clock.GetCurrentInstant() - found.Since < Life ? found.Person : null;
        }
    }

    private void Remember(SlackTeam team, SlackPerson person)
    {
        lock (gate)
        {
            if (known.Count >= Most)
            {
                known.Clear();
            }

            known[(team.Team, person.Id)] = (person, clock.GetCurrentInstant());
        }
    }
}
