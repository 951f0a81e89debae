using System.Globalization;
using NodaTime;

namespace DigestBot.Slack.Messages;

/// <summary>"3 hours ago", which stays true in a message that is read tomorrow. The one text of ours in Slack's mrkdwn, and it holds no words of anybody.</summary>
internal sealed record AgoText : TextObject
{
    /// <param name="moment">When it was.</param>
    /// <param name="fallback">What is shown where the client knows no dates; our own words.</param>
    public AgoText(Instant moment, string fallback)
        : base("mrkdwn", string.Create(CultureInfo.InvariantCulture, $"<!date^{moment.ToUnixTimeSeconds()}^{{ago}}|{Fallback(fallback)}>"), emoji: null)
    {
    }

    private static string Fallback(string words) => new([.. words.Where(c => c is not ('<' or '>' or '|' or '&' or '^'))]);
}
