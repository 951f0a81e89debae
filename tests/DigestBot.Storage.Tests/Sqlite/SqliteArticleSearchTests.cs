using DigestBot.Articles;
using DigestBot.Storage.Tests.Articles;
using DigestBot.Stories.Queries;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteArticleSearchTests : ArticleSearchCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override IArticleStore Store => file.Services.GetRequiredService<IArticleStore>();

    protected override IArticleSearch Search => file.Services.GetRequiredService<IArticleSearch>();

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }
}
