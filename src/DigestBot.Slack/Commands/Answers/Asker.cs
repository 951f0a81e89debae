using System.Globalization;
using NodaTime;

namespace DigestBot.Slack.Commands.Answers;

/// <summary>How to speak to whoever asks.</summary>
/// <param name="Culture">Their culture.</param>
/// <param name="Zone">The zone in which days count: the channel's, else their own.</param>
internal sealed record Asker(CultureInfo Culture, DateTimeZone Zone);
