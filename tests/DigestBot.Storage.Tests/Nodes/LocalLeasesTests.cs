using DigestBot.Nodes;

namespace DigestBot.Storage.Tests.Nodes;

public sealed class LocalLeasesTests : LeaseStoreCompliance
{
    protected override ILeaseStore Leases { get; } = new LocalLeases();
}
