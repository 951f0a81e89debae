using DigestBot.Articles;
using DigestBot.Changes;
using DigestBot.Deliveries;
using DigestBot.Feeds;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using DigestBot.Testing.Deliveries;
using DigestBot.Testing.Feeds;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Storage.Tests.Workspaces;

/// <summary>Every store in memory.</summary>
internal static class FakeStores
{
    public static void Add(IServiceCollection services)
    {
        var (articles, outbox) = (new FakeArticleStore(), new FakeOutbox());
        services
            .AddSingleton<IArticleStore>(articles)
            .AddSingleton<IArticleSearch>(articles)
            .AddSingleton<IFeedStore>(new FakeFeedStore(articles))
            .AddSingleton<IStoryStore>(new FakeStoryStore(articles))
            .AddSingleton<ITopicStore>(new FakeTopicStore())
            .AddSingleton<ISubscriptionStore>(outbox)
            .AddSingleton<IChangeLog>(outbox.Changes)
            .AddSingleton<IOutbox>(outbox);
    }
}
