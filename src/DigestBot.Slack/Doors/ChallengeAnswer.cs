namespace DigestBot.Slack.Doors;

/// <summary>Gives Slack its word back (https://docs.slack.dev/reference/events/url_verification).</summary>
internal sealed record ChallengeAnswer(string Challenge);
