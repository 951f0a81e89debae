using DigestBot.Stories;
using DigestBot.Subscriptions;

namespace DigestBot.Deliveries;

/// <summary>A subscription that is due.</summary>
/// <param name="Due">The subscription.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Topics">All topics of its workspace.</param>
internal sealed record DueTopic(Subscription Due, Topic Topic, TopicCatalog Topics);
