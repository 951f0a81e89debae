using DigestBot.Chaos.Bot;
using DigestBot.Chaos.Platforms;

namespace DigestBot.Chaos.Killing;

/// <summary>One kill.</summary>
/// <param name="Moment">When.</param>
/// <param name="Outage">How long after it the bot is started again, by the shared clock.</param>
internal sealed record PlannedKill(KillMoment Moment, TimeSpan Outage)
{
    /// <summary>
    /// Discord remembers a nonce "for the past few minutes" (https://docs.discord.com/developers/resources/message#create-message); the
    /// simulator does for one. After so long a repeat is a new message anywhere.
    /// </summary>
    public static readonly TimeSpan NonceWindow = TimeSpan.FromMinutes(5);

    public bool OutlastsNonces => Outage > NonceWindow;

    /// <param name="number">Which kill it is: the kinds come in turn, so that their shares hold in every stretch of twenty.</param>
    /// <param name="reading">How well channels can be read.</param>
    /// <param name="random">Decides the rest.</param>
    public static PlannedKill Of(int number, Reading reading, Random random) => new(MomentOf(number * 7 % 20, number, reading, random), OutageOf(random));

    private static KillMoment MomentOf(int kind, int number, Reading reading, Random random) => kind switch
    {
        < 10 when reading == Reading.Slow => new KillMoment.Unanswered("chat.postMessage"),
        < 10 => new KillMoment.Unanswered(Endpoints.Sending[number % Endpoints.Sending.Count]),
        10 or 11 when reading != Reading.Off => new KillMoment.Unanswered(Endpoints.Reading[number % Endpoints.Reading.Count]),
        < 17 => new KillMoment.Point(Breakpoint.Names[random.Next(Breakpoint.Names.Count)], 1 + random.Next(6)),
        _ => new KillMoment.While(TimeSpan.FromMilliseconds(random.Next(200, 4_000))),
    };

    private static TimeSpan OutageOf(Random random) => random.Next(100) switch
    {
        < 3 => TimeSpan.FromMinutes(random.Next(120, 420)),
        < 18 => TimeSpan.FromMinutes(random.Next(6, 45)),
        _ => TimeSpan.FromSeconds(random.Next(0, 50)),
    };
}
