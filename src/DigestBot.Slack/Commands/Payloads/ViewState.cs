namespace DigestBot.Slack.Commands.Payloads;

/// <summary>What was filled in, by block and then by element.</summary>
internal sealed record ViewState(IReadOnlyDictionary<string, IReadOnlyDictionary<string, ViewValue>>? Values)
{
    /// <summary>What the one element of a block holds; empty for nothing.</summary>
    public string Of(string block) => Values?.GetValueOrDefault(block)?.Values.FirstOrDefault()?.Text?.Trim() ?? "";
}
