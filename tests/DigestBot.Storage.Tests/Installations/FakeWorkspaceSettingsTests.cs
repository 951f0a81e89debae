using DigestBot.Installations;
using DigestBot.Testing.Installations;

namespace DigestBot.Storage.Tests.Installations;

public sealed class FakeWorkspaceSettingsTests : WorkspaceSettingsCompliance
{
    protected override IWorkspaceSettings Settings { get; } = new FakeWorkspaceSettings();
}
