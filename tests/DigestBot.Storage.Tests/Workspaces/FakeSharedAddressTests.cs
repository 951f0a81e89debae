namespace DigestBot.Storage.Tests.Workspaces;

public sealed class FakeSharedAddressTests : SharedAddressCompliance, IAsyncDisposable
{
    private protected override TwoWorkspaces Bot { get; } = new(FakeStores.Add);

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
