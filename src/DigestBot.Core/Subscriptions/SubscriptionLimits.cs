namespace DigestBot.Subscriptions;

/// <summary>How many subscriptions there may be.</summary>
/// <param name="MostPerWorkspace">In all channels of a server or team together.</param>
/// <param name="MostPerChannel">In one channel.</param>
public sealed record SubscriptionLimits(int MostPerWorkspace = SubscriptionLimits.UsualMostPerWorkspace, int MostPerChannel = SubscriptionLimits.UsualMostPerChannel)
{
    /// <summary>Some for every team of a large newsroom.</summary>
    public const int UsualMostPerWorkspace = 200;

    /// <summary>More than anybody reads in one channel.</summary>
    public const int UsualMostPerChannel = 25;
}
