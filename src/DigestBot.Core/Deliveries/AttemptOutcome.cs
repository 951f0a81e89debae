namespace DigestBot.Deliveries;

/// <summary>What is known of an attempt.</summary>
public enum AttemptOutcome
{
    /// <summary>Begun, and nobody knows how it ended.</summary>
    Open,

    /// <summary>The page stands in the channel, or stood there.</summary>
    Delivered,

    /// <summary>The page does not stand there.</summary>
    NotDelivered,
}
