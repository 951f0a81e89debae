using DigestBot.Changes;
using DigestBot.Storage.Tests.Changes;
using DigestBot.Subscriptions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteChangeLogTests : ChangeLogCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override IChangeLog Log => file.Services.GetRequiredService<IChangeLog>();

    protected override ISubscriptionStore Subscriptions => file.Services.GetRequiredService<ISubscriptionStore>();

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }
}
