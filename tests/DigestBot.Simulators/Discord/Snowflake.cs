using System.Globalization;

namespace DigestBot.Simulators.Discord;

/// <summary>Discord's ids: milliseconds since 2015 in the upper 42 bits, written as text in JSON.</summary>
public static class Snowflake
{
    /// <summary>https://docs.discord.com/developers/reference#snowflakes</summary>
    private const long DiscordEpoch = 1_420_070_400_000;

    private const int TimeShift = 22;

    public static ulong At(DateTimeOffset time, int increment) =>
        ((ulong)(time.ToUnixTimeMilliseconds() - DiscordEpoch) << TimeShift) | (uint)(increment & 0x3FFFFF);

    /// <summary>The shard that a guild's events go to.</summary>
    public static int Shard(ulong guild, int count) => (int)((guild >> TimeShift) % (ulong)count);

    public static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    public static ulong? Parse(string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
