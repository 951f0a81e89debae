using DigestBot.Deliveries;
using DigestBot.Storage.Tests.Deliveries;
using DigestBot.Subscriptions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteOutboxTests : OutboxCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override IOutbox Outbox => file.Services.GetRequiredService<IOutbox>();

    protected override ISubscriptionStore Subscriptions => file.Services.GetRequiredService<ISubscriptionStore>();

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    [Fact]
    public async Task What_was_put_in_lately_is_found_without_reading_all_that_ever_was()
    {
        await using var connection = new SqliteConnection($"Data Source={file.FilePath};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = """EXPLAIN QUERY PLAN SELECT "EnqueuedAt" FROM "Deliveries" WHERE "SubscriptionId" = 1 AND "EnqueuedAt" > 1""";
        await using var plan = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        Assert.True(await plan.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Contains("(SubscriptionId=? AND EnqueuedAt>?)", plan.GetString(3), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }
}
