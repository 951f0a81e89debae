using DigestBot.Articles;
using DigestBot.Storage.Tests.Stories;
using DigestBot.Stories;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlStoryStoreTests(PostgreSqlServer server) : StoryStoreCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override IArticleStore Articles => database.Services.GetRequiredService<IArticleStore>();

    protected override IStoryStore Store => database.Services.GetRequiredService<IStoryStore>();

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
