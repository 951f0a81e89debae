namespace DigestBot.Installations;

/// <summary>Who may change a channel's subscriptions. Guests and people from elsewhere never may, whatever is set.</summary>
public abstract record SubscriptionRight
{
    private SubscriptionRight()
    {
    }

    /// <summary>Anyone in the channel's workspace.</summary>
    public sealed record Anyone : SubscriptionRight;

    /// <summary>Whoever made the channel.</summary>
    public sealed record ChannelCreator : SubscriptionRight;

    /// <summary>The workspace's admins and owners.</summary>
    public sealed record Admins : SubscriptionRight;

    /// <summary>The members of a user group.</summary>
    /// <param name="Id">The group as the platform names it.</param>
    public sealed record Group(string Id) : SubscriptionRight;
}
