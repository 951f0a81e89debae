using DigestBot.Articles;
using DigestBot.Storage.Tests.Articles;
using DigestBot.Stories.Queries;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlArticleSearchTests(PostgreSqlServer server) : ArticleSearchCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override IArticleStore Store => database.Services.GetRequiredService<IArticleStore>();

    protected override IArticleSearch Search => database.Services.GetRequiredService<IArticleSearch>();

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
