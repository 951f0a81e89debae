using DigestBot.Storage.Tests.Topics;
using DigestBot.Stories;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlTopicStoreTests(PostgreSqlServer server) : TopicStoreCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override ITopicStore Store => database.Services.GetRequiredService<ITopicStore>();

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
