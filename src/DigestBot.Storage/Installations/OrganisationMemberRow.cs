using DigestBot.Subscriptions;

namespace DigestBot.Storage.Installations;

/// <summary>A workspace that uses its organisation's installation.</summary>
internal sealed class OrganisationMemberRow
{
    public required string Workspace { get; init; }

    public required Platform Platform { get; set; }

    public required string Organisation { get; set; }
}
