using DigestBot.Installations;
using DigestBot.Storage.Tests.Installations;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlWorkspaceSettingsTests(PostgreSqlServer server) : WorkspaceSettingsCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override IWorkspaceSettings Settings => database.Services.GetRequiredService<IWorkspaceSettings>();

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
