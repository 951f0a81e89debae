using DigestBot.Installations;
using DigestBot.Storage.Tests.Installations;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteInstallationStoreTests : InstallationStoreCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override IInstallationStore Store => file.Services.GetRequiredService<IInstallationStore>();

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void The_key_ring_keeps_its_keys_in_order()
    {
        var ring = file.Services.GetRequiredService<IKeyRing>();
        ring.Add("key-2", "<key>2</key>");
        ring.Add("key-1", "<key>1</key>");
        Assert.Equal(["<key>1</key>", "<key>2</key>"], ring.All());
    }
}
