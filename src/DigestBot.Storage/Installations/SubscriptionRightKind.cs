namespace DigestBot.Storage.Installations;

/// <summary>Kept by name.</summary>
internal enum SubscriptionRightKind
{
    Anyone,
    ChannelCreator,
    Admins,
    Group,
}
