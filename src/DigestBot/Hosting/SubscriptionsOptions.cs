using DigestBot.Subscriptions;

namespace DigestBot.Host.Hosting;

/// <summary>How many briefings there may be.</summary>
internal sealed class SubscriptionsOptions
{
    public const string Section = "Subscriptions";

    /// <summary>The largest number that still is a limit.</summary>
    private const int Largest = 100_000;

    /// <summary>Briefings in all channels of one server or team: 1 to 100,000. Default 200.</summary>
    public int MostPerWorkspace { get; set; } = SubscriptionLimits.UsualMostPerWorkspace;

    /// <summary>Briefings in one channel: 1 to 100,000. Default 25.</summary>
    public int MostPerChannel { get; set; } = SubscriptionLimits.UsualMostPerChannel;

    public static IEnumerable<string> Problems(SubscriptionsOptions options) =>
        Problem(nameof(MostPerWorkspace), options.MostPerWorkspace, SubscriptionLimits.UsualMostPerWorkspace)
            .Concat(Problem(nameof(MostPerChannel), options.MostPerChannel, SubscriptionLimits.UsualMostPerChannel));

    private static IEnumerable<string> Problem(string key, int value, int usual) =>
        value is < 1 or > Largest ? [$"{Section}:{key} is {value}: {(value < 1 ? "at least 1" : "at most 100000")} briefings, default {usual}."] : [];
}
