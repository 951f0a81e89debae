using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Storage.Tests.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Feeds;

public sealed class SqliteFeedStoreTests : FeedStoreCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override IFeedStore Store => file.Services.GetRequiredService<IFeedStore>();

    protected override IArticleStore Articles => file.Services.GetRequiredService<IArticleStore>();

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }
}
