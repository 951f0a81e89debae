using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Storage.Tests.PostgreSql;

/// <summary>A database of its own for one test.</summary>
internal sealed class PostgreSqlDatabase : IAsyncDisposable
{
    private PostgreSqlDatabase(string connectionString)
    {
        ConnectionString = connectionString;
        Services = new ServiceCollection().AddStorage(connectionString).BuildServiceProvider();
    }

    public string ConnectionString { get; }

    public ServiceProvider Services { get; }

    public static async Task<PostgreSqlDatabase> MakeAsync(PostgreSqlServer server) => new(await server.MakeDatabaseAsync());

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        PostgreSqlServer.Leave(ConnectionString);
    }
}
