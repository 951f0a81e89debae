using System.Globalization;
using NodaTime;

namespace DigestBot.Discord.Messaging;

/// <summary>Discord's ids begin with the moment they were made (https://discord.com/developers/docs/reference#snowflakes).</summary>
internal static class Snowflake
{
    private const int MomentShift = 22;

    private static readonly long Epoch = Instant.FromUtc(2015, 1, 1, 0, 0).ToUnixTimeMilliseconds();

    /// <summary>An id smaller than that of anything made at that moment or later.</summary>
    public static string Before(Instant moment) =>
        (Math.Max(0, moment.ToUnixTimeMilliseconds() - Epoch) << MomentShift).ToString(CultureInfo.InvariantCulture);

    /// <returns>Null for what is no id.</returns>
    public static Instant? MomentOf(string? id) => ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        ? Instant.FromUnixTimeMilliseconds((long)(value >> MomentShift) + Epoch)
        : null;
}
