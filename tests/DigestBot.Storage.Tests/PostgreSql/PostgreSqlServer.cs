using DigestBot.Storage.Tests.PostgreSql;
using DigestBot.Testing.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace DigestBot.Storage.Tests.PostgreSql;

/// <summary>One server for all tests, with an empty database that theirs are copied from.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const string Template = "template_digestbot";

    private PostgreSqlCluster? cluster;
    private int databases;

    public PostgreSqlCluster Cluster
    {
        get
        {
            Assert.SkipWhen(cluster is null, PostgreSqlCluster.Missing);
            return cluster!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        cluster = await PostgreSqlCluster.StartAsync(CancellationToken.None);
        if (cluster is null)
        {
            return;
        }

        await MakeAsync(Template, "template0");
        await using var services = new ServiceCollection().AddStorage(cluster.ConnectionString(Template) + ";Pooling=false").BuildServiceProvider();
        var opening = await services.GetRequiredService<StorageInitializer>().OpenAsync(CancellationToken.None);
        Assert.True(opening is StorageOpening.Ready, (opening as StorageOpening.Unusable)?.Reason);
    }

    /// <summary>A new database without articles.</summary>
    /// <returns>Its connection string.</returns>
    public Task<string> MakeDatabaseAsync() => MakeAsync($"test{Interlocked.Increment(ref databases)}", Template);

    /// <summary>Closes what is open to it. The server goes in the end, with all databases: dropping one costs more than making it.</summary>
    public static void Leave(string connectionString)
    {
        using var pool = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(pool);
    }

    public async ValueTask DisposeAsync()
    {
        if (cluster is not null)
        {
            await cluster.DisposeAsync();
        }
    }

    private async Task<string> MakeAsync(string name, string template)
    {
        await ExecuteAsync($"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");
        return Cluster.ConnectionString(name);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Cluster.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
