using DigestBot.Installations;
using DigestBot.Testing.Installations;

namespace DigestBot.Storage.Tests.Installations;

public sealed class FakeInstallationStoreTests : InstallationStoreCompliance
{
    protected override IInstallationStore Store { get; } = new FakeInstallationStore();
}
