using DigestBot.Installations;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Installations;

/// <summary>What every store of installations keeps to.</summary>
public abstract class InstallationStoreCompliance
{
    private static readonly InstallationKey Quay = new(Platform.Slack, "T1");
    private static readonly Instant Noon = Instant.FromUtc(2031, 3, 12, 12, 0);

    protected abstract IInstallationStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_installation_comes_back_and_no_other_with_it()
    {
        await Store.SaveAsync(Quay, "sealed", Noon, Cancellation);

        var found = await FindAsync(Quay);

        Assert.Equal((Quay, "sealed", Noon), (found.Key, found.Secrets, found.InstalledAt));
        Assert.Null(await Store.FindAsync(new InstallationKey(Platform.Slack, "T2"), Cancellation));
        Assert.Null(await Store.FindAsync(new InstallationKey(Platform.Discord, "T1"), Cancellation));
    }

    [Fact]
    public async Task Installing_again_replaces_it_and_whatever_was_being_renewed()
    {
        await Store.SaveAsync(Quay, "old", Noon, Cancellation);
        var old = await FindAsync(Quay);
        Assert.True(await Store.TakeRenewalAsync(old, Noon, Minutes(1), Cancellation));

        await Store.SaveAsync(Quay, "new", Minutes(5), Cancellation);

        Assert.False(await Store.RenewAsync(old, "late", Cancellation));
        var found = await FindAsync(Quay);
        Assert.Equal(("new", Minutes(5)), (found.Secrets, found.InstalledAt));
        Assert.True(await Store.TakeRenewalAsync(found, Noon, Minutes(1), Cancellation));
    }

    [Fact]
    public async Task Installing_after_an_end_is_nothing_that_was_being_renewed()
    {
        await Store.SaveAsync(Quay, "old", Noon, Cancellation);
        var old = await FindAsync(Quay);
        Assert.True(await Store.RemoveAsync(Quay, Noon, Cancellation));
        await Store.SaveAsync(Quay, "new", Minutes(1), Cancellation);

        Assert.False(await Store.RenewAsync(old, "late", Cancellation));
        Assert.Equal("new", (await FindAsync(Quay)).Secrets);
    }

    [Fact]
    public async Task One_of_many_has_the_turn_to_renew()
    {
        await Store.SaveAsync(Quay, "sealed", Noon, Cancellation);
        var found = await FindAsync(Quay);

        var turns = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Store.TakeRenewalAsync(found, Noon, Minutes(1), Cancellation), Cancellation)));

        Assert.Single(turns, isMine => isMine);
    }

    [Fact]
    public async Task A_turn_ends_by_itself_and_its_result_is_kept_even_then()
    {
        await Store.SaveAsync(Quay, "old", Noon, Cancellation);
        var found = await FindAsync(Quay);
        Assert.True(await Store.TakeRenewalAsync(found, Noon, Minutes(1), Cancellation));
        Assert.False(await Store.TakeRenewalAsync(found, Minutes(1) - Duration.FromSeconds(1), Minutes(2), Cancellation));
        Assert.True(await Store.TakeRenewalAsync(found, Minutes(1), Minutes(2), Cancellation));

        // the first was slow, and has what the second will not get
        Assert.True(await Store.RenewAsync(found, "new", Cancellation));

        Assert.False(await Store.RenewAsync(found, "newer", Cancellation));
        var renewed = await FindAsync(Quay);
        Assert.Equal(("new", Noon), (renewed.Secrets, renewed.InstalledAt));
        Assert.True(await Store.TakeRenewalAsync(renewed, Minutes(1), Minutes(2), Cancellation));
    }

    [Fact]
    public async Task An_end_that_is_told_late_leaves_what_was_installed_since()
    {
        await Store.SaveAsync(Quay, "sealed", Minutes(5), Cancellation);
        Assert.False(await Store.RemoveAsync(Quay, Minutes(4), Cancellation));
        Assert.True(await Store.RemoveAsync(Quay, Minutes(6), Cancellation));
        Assert.False(await Store.RemoveAsync(Quay, Minutes(6), Cancellation));
        Assert.Null(await Store.FindAsync(Quay, Cancellation));
    }

    [Fact]
    public async Task A_workspace_is_assigned_to_one_organisation()
    {
        var workspace = new WorkspaceId("slack:T1");
        Assert.Null(await Store.OrganisationOfAsync(workspace, Cancellation));

        await Store.AssignAsync(workspace, new InstallationKey(Platform.Slack, "E1"), Cancellation);
        await Store.AssignAsync(workspace, new InstallationKey(Platform.Slack, "E2"), Cancellation);

        Assert.Equal(new InstallationKey(Platform.Slack, "E2"), await Store.OrganisationOfAsync(workspace, Cancellation));
        Assert.Null(await Store.OrganisationOfAsync(new WorkspaceId("slack:T2"), Cancellation));
    }

    [Fact]
    public async Task A_mark_is_used_once_until_its_time_is_over()
    {
        Assert.True(await Store.UseOnceAsync("state 1", Minutes(10), Noon, Cancellation));
        Assert.True(await Store.UseOnceAsync("state 2", Minutes(10), Noon, Cancellation));
        Assert.False(await Store.UseOnceAsync("state 1", Minutes(10), Minutes(9), Cancellation));
        Assert.True(await Store.UseOnceAsync("state 1", Minutes(30), Minutes(11), Cancellation));
    }

    private static Instant Minutes(int minutes) => Noon + Duration.FromMinutes(minutes);

    private async Task<Installation> FindAsync(InstallationKey key) =>
        await Store.FindAsync(key, Cancellation) ?? throw new InvalidOperationException($"{key} is not there");
}
