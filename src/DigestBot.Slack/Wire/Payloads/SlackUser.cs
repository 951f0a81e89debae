namespace DigestBot.Slack.Wire.Payloads;

/// <summary>A person (https://docs.slack.dev/reference/objects/user-object). Missing rights are no rights.</summary>
internal sealed record SlackUser(
    string Id, string? Name = null, string? TeamId = null, bool Deleted = false, bool IsBot = false, bool IsAdmin = false, bool IsOwner = false, bool IsPrimaryOwner = false)
{
    /// <summary>A guest.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>A guest of one channel.</summary>
    public bool IsUltraRestricted { get; init; }

    /// <summary>Of another organisation, and in no channel with us.</summary>
    public bool IsStranger { get; init; }

    /// <summary>Such as "Asia/Tokyo".</summary>
    public string? Tz { get; init; }

    /// <summary>Such as "en-GB"; only where it was asked for.</summary>
    public string? Locale { get; init; }

    public EnterpriseUser? EnterpriseUser { get; init; }
}
