using DigestBot.Articles;
using DigestBot.Storage.Tests.Articles;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlArticleStoreTests(PostgreSqlServer server) : ArticleStoreCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override IArticleStore Store => database.Services.GetRequiredService<IArticleStore>();

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
