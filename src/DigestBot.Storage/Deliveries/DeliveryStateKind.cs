namespace DigestBot.Storage.Deliveries;

/// <summary>Stored by name.</summary>
internal enum DeliveryStateKind
{
    Pending,
    Sending,
    Uncertain,
    Retry,
    Delivered,
    Dead,
}
