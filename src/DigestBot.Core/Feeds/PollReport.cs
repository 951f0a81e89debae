namespace DigestBot.Feeds;

/// <summary>What a round of polling did.</summary>
/// <param name="Checked">Feeds that were asked.</param>
/// <param name="NotModified">Those that had nothing new (304).</param>
/// <param name="Failed">Those that gave nothing readable.</param>
/// <param name="Added">New articles.</param>
/// <param name="Updated">Articles that came with other words.</param>
public sealed record PollReport(int Checked, int NotModified, int Failed, int Added, int Updated)
{
    public static PollReport Nothing { get; } = new(0, 0, 0, 0, 0);

    public static PollReport operator +(PollReport one, PollReport other) => new(
        one.Checked + other.Checked,
        one.NotModified + other.NotModified,
        one.Failed + other.Failed,
        one.Added + other.Added,
        one.Updated + other.Updated);
}
