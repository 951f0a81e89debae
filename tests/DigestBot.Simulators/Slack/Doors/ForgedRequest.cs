namespace DigestBot.Simulators.Slack.Doors;

/// <summary>A request to the bot's request URL that need not be Slack's. What is not said is as Slack would do it.</summary>
public sealed record ForgedRequest(string Body)
{
    public string ContentType { get; init; } = "application/json";

    /// <summary>How long ago it was signed.</summary>
    public TimeSpan Age { get; init; }

    public string? Timestamp { get; init; }

    /// <summary>Instead of the right one.</summary>
    public string? Signature { get; init; }

    /// <summary>Instead of the app's.</summary>
    public string? Secret { get; init; }

    /// <summary>What was signed, where that is another body.</summary>
    public string? SignedBody { get; init; }
}
