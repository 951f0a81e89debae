using DigestBot.Chaos.Platforms;

namespace DigestBot.Chaos.Killing;

/// <summary>Which worlds a number of kills is spread over.</summary>
internal static class WorldPlan
{
    /// <summary>Kills of one world.</summary>
    private const int Most = 25;

    /// <summary>Kills where Slack lets be read once a minute.</summary>
    private const int Slow = 20;

    public static IReadOnlyList<(Reading Reading, int Kills)> Of(int kills)
    {
        var slow = Math.Min(Slow, kills / 5);
        var off = kills / 10;
        return [.. Worlds(Reading.Slow, slow), .. Worlds(Reading.Off, off), .. Worlds(Reading.Usual, kills - slow - off)];
    }

    private static IEnumerable<(Reading Reading, int Kills)> Worlds(Reading reading, int kills)
    {
        for (var left = kills; left > 0; left -= Most)
        {
            yield return (reading, Math.Min(Most, left));
        }
    }
}
