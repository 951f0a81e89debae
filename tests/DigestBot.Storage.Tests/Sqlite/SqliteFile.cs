using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

/// <summary>A database file of its own for one test.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("digestbot-");
    private readonly Lazy<ServiceProvider> services;

    public SqliteFile() =>
        services = new(() => new ServiceCollection().AddStorage(FilePath).BuildServiceProvider());

    public string FilePath => Path.Combine(folder.FullName, "digestbot.db");

    public IServiceProvider Services => services.Value;

    public Task<StorageOpening> OpenAsync() =>
        Services.GetRequiredService<StorageInitializer>().OpenAsync(TestContext.Current.CancellationToken);

    public void Dispose()
    {
        services.Value.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
