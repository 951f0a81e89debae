using DigestBot.Installations;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using Xunit;

namespace DigestBot.Storage.Tests.Installations;

/// <summary>What every store of workspaces' settings keeps to.</summary>
public abstract class WorkspaceSettingsCompliance
{
    private static readonly WorkspaceId Quay = new("slack:T1");

    protected abstract IWorkspaceSettings Settings { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<SubscriptionRight> Rights =>
        [new SubscriptionRight.Anyone(), new SubscriptionRight.ChannelCreator(), new SubscriptionRight.Admins(), new SubscriptionRight.Group("S0615G0KT")];

    [Theory]
    [MemberData(nameof(Rights))]
    public async Task What_is_set_comes_back_and_in_that_workspace_only(SubscriptionRight right)
    {
        await Settings.SetAsync(Platform.Slack, Quay, new SubscriptionRight.Group("S1"), Cancellation);
        await Settings.SetAsync(Platform.Slack, Quay, right, Cancellation);

        Assert.Equal(right, await Settings.WhoMayChangeAsync(Platform.Slack, Quay, Cancellation));
        Assert.Equal(new SubscriptionRight.Anyone(), await Settings.WhoMayChangeAsync(Platform.Slack, new WorkspaceId("slack:T2"), Cancellation));
        Assert.Equal(new SubscriptionRight.Anyone(), await Settings.WhoMayChangeAsync(Platform.Discord, Quay, Cancellation));
    }
}
