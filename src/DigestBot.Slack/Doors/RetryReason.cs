namespace DigestBot.Slack.Doors;

/// <summary>Why Slack sends something again, fit for a log: Slack's own word or none, whatever a header holds.</summary>
internal static class RetryReason
{
    private const int Longest = 40;

    public static string Of(string? reason) =>
        reason is { Length: > 0 and <= Longest } && reason.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') ? reason : "no reason given";
}
