using DigestBot.Articles;
using DigestBot.Storage.Tests.Stories;
using DigestBot.Stories;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteStoryStoreTests : StoryStoreCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override IArticleStore Articles => file.Services.GetRequiredService<IArticleStore>();

    protected override IStoryStore Store => file.Services.GetRequiredService<IStoryStore>();

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }
}
