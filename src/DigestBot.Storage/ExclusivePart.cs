namespace DigestBot.Storage;

/// <summary>What only one transaction at a time does, of all programs at the database. The numbers lie in databases' locks: never change one. 0 is opening the database.</summary>
internal enum ExclusivePart
{
    /// <summary>Looking for a delivery whose channel is free, and taking it.</summary>
    ClaimDelivery = 1,

    /// <summary>Installing, and what workspaces set.</summary>
    Installations = 2,

    /// <summary>Who follows which feed, on which hangs who reads what.</summary>
    Followers = 3,
}
