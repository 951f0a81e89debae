using DigestBot.Articles;
using DigestBot.Storage.Tests.Articles;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteArticleStoreTests : ArticleStoreCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override IArticleStore Store => file.Services.GetRequiredService<IArticleStore>();

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }
}
