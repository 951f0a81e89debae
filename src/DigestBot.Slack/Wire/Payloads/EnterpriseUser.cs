namespace DigestBot.Slack.Wire.Payloads;

/// <summary>A person as their organisation knows them.</summary>
internal sealed record EnterpriseUser(string? EnterpriseId = null, IReadOnlyList<string>? Teams = null);
