using DigestBot.Articles;
using DigestBot.Storage.Retention;
using DigestBot.Storage.Tests.Retention;
using DigestBot.Testing;
using Microsoft.Data.Sqlite;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteRetentionTests : RetentionCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override IServiceProvider Services => file.Services;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_file_becomes_smaller()
    {
        await SaveManyAsync();
        await CheckpointAsync();
        var before = new FileInfo(file.FilePath).Length;

        Assert.Equal(120, (await Get<Tidying>().RunAsync(new RetentionLimits(400, 0, 30, 365), ArticleBuilder.Noon + Duration.FromDays(500), Cancellation)).Articles);

        await CheckpointAsync();
        Assert.InRange(new FileInfo(file.FilePath).Length, 1, before / 3);
    }

    [Fact]
    public async Task A_writer_comes_in_between_any_fifty_articles()
    {
        await SaveManyAsync();
        var tidying = Get<Tidying>().RunAsync(new RetentionLimits(400, 0, 30, 365), ArticleBuilder.Noon + Duration.FromDays(500), Cancellation);
        var left = new List<int>();
        while (!tidying.IsCompleted)
        {
            left.Add((await Get<IArticleStore>().CountAsync(Cancellation)).All);
            await Get<IArticleStore>().SaveAsync(Draft($"writer {left.Count}", "2032-07-01", ArticleBuilder.Noon + Duration.FromDays(499)), Cancellation);
        }

        await tidying;
        Assert.Contains(left.Select((count, writes) => count - writes), old => old is 70 or 20);
        Assert.Equal(left.Count, (await Get<IArticleStore>().CountAsync(Cancellation)).All);
    }

    private async Task SaveManyAsync()
    {
        var drafts = Enumerable.Range(0, 120).Select(n => new ArticleBuilder
        {
            Title = $"Article {n}", Text = string.Concat(Enumerable.Repeat($"The pier {n} is open. ", 1000)), Url = $"https://ledger.example/{n}",
        }.Draft());
        foreach (var some in drafts.Chunk(40))
        {
            await Get<IArticleStore>().SaveAllAsync(some, Cancellation);
        }
    }

    private async Task CheckpointAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={file.FilePath}");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
