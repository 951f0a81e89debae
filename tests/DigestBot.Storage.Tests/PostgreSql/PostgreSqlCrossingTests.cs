using DigestBot.Storage.Tests.Workspaces;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlCrossingTests(PostgreSqlServer server) : CrossingCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;
    private TwoWorkspaces bot = null!;

    private protected override TwoWorkspaces Bot => bot;

    public async ValueTask InitializeAsync()
    {
        database = await PostgreSqlDatabase.MakeAsync(server);
        bot = new TwoWorkspaces(services => services.AddStorage(database.ConnectionString));
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await database.DisposeAsync();
    }
}
