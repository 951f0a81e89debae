using DigestBot.Storage.Tests.Topics;
using DigestBot.Stories;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteTopicStoreTests : TopicStoreCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override ITopicStore Store => file.Services.GetRequiredService<ITopicStore>();

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }
}
