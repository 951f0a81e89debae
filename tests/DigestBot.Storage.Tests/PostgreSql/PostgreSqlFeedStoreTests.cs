using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Storage.Tests.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlFeedStoreTests(PostgreSqlServer server) : FeedStoreCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override IFeedStore Store => database.Services.GetRequiredService<IFeedStore>();

    protected override IArticleStore Articles => database.Services.GetRequiredService<IArticleStore>();

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
