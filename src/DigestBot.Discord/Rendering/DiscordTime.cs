using System.Globalization;
using NodaTime;

namespace DigestBot.Discord.Rendering;

/// <summary>A moment that every reader sees in their own zone: only for one whose time and zone the article states.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="Style"><c>R</c> "3 hours ago", <c>f</c> date and time (https://discord.com/developers/docs/reference#message-formatting-timestamp-styles).</param>
internal readonly record struct DiscordTime(Instant Moment, char Style)
{
    public string Written => string.Create(CultureInfo.InvariantCulture, $"<t:{Moment.ToUnixTimeSeconds()}:{Style}>");
}
