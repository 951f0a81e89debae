using System.Data.Common;
using DigestBot.Health;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DigestBot.Tests.Trouble;

/// <summary>A database file with which something is wrong as long as a test says so.</summary>
internal sealed class TroubledFile : DbConnectionInterceptor, IAsyncDisposable
{
    private SqliteConnection? other;

    /// <summary>The file; a writer waits a second for it and no longer.</summary>
    public required string Path { get; init; }

    public string Database => $"Data Source={Path};Default Timeout=1";

    private StorageProblemKind? Problem { get; set; }

    /// <summary>From the next use of a connection on, or at once where another program takes the file.</summary>
    public async Task BreakAsync(StorageProblemKind problem)
    {
        Problem = problem;
        if (problem == StorageProblemKind.Locked)
        {
            other = new SqliteConnection($"Data Source={Path};Pooling=False");
            await other.OpenAsync();
            await ExecuteAsync(other, "BEGIN IMMEDIATE");
        }
    }

    public async Task MendAsync()
    {
        Problem = null;
        if (other is not null)
        {
            await other.DisposeAsync();
            other = null;
        }
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        ExecuteAsync(connection, State()).GetAwaiter().GetResult();

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) =>
        ExecuteAsync(connection, State());

    public async ValueTask DisposeAsync() => await MendAsync();

    /// <summary>No page more than there are is what a full disk is to a file; the largest number is what SQLite has by itself.</summary>
    private string State() => Problem switch
    {
        StorageProblemKind.Full => "PRAGMA max_page_count = 1",
        StorageProblemKind.ReadOnly => "PRAGMA query_only = ON",
        _ => "PRAGMA query_only = OFF; PRAGMA max_page_count = 4294967294",
    };

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
