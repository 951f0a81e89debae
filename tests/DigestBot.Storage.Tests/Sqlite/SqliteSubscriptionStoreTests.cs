using DigestBot.Subscriptions;
using DigestBot.Storage.Tests.Subscriptions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteSubscriptionStoreTests : SubscriptionStoreCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override ISubscriptionStore Store => file.Services.GetRequiredService<ISubscriptionStore>();

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }
}
