namespace DigestBot.Slack.Wire.Payloads;

/// <summary>What every answer says (https://docs.slack.dev/apis/web-api/#responses).</summary>
internal sealed record SlackStatus(bool Ok, string? Error = null, string? Needed = null, ResponseMetadata? ResponseMetadata = null)
{
    /// <summary>What is added to a refusal; null for nothing.</summary>
    public string? Detail => (Needed, ResponseMetadata?.Messages) switch
    {
        ({ Length: > 0 } needed, _) => $"needs {needed}",
        (_, { Count: > 0 } messages) => string.Join("; ", messages),
        _ => null,
    };
}
