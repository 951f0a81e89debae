using DigestBot.Nodes;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Nodes;

/// <summary>What every store of leases keeps to.</summary>
public abstract class LeaseStoreCompliance
{
    private const string Gateway = "discord/gateway/0-of-1";

    private static readonly Instant Noon = Instant.FromUtc(2031, 3, 10, 12, 0);
    private static readonly Duration Length = Duration.FromSeconds(30);
    private static readonly NodeId Ada = new("ada-1");
    private static readonly NodeId Ben = new("ben-2");

    protected abstract ILeaseStore Leases { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_nobody_has_is_taken_and_kept_until_it_ends()
    {
        var lease = await TakeAsync(Ada, Noon);

        Assert.Equal(new Lease(Gateway, Ada, 1, Noon + Length), lease);
        Assert.Null(await TakeAsync(Ben, Noon + Length - Duration.FromTicks(1)));
        Assert.Equal(new Lease(Gateway, Ben, 2, Noon + Length + Length), await TakeAsync(Ben, Noon + Length));
    }

    [Fact]
    public async Task Of_many_who_want_the_same_one_gets_it()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(
            () => Leases.TakeAsync(Gateway, new NodeId($"node-{number}"), Noon, Length, Cancellation), Cancellation)));

        Assert.Single(taken, lease => lease is not null);
    }

    [Fact]
    public async Task Renewing_keeps_the_number_and_the_others_away()
    {
        var lease = (await TakeAsync(Ada, Noon))!;

        var renewed = await Leases.RenewAsync(lease, Noon + Duration.FromSeconds(20), Length, Cancellation);

        Assert.Equal(lease with { Until = Noon + Duration.FromSeconds(50) }, renewed);
        Assert.Null(await TakeAsync(Ben, Noon + Duration.FromSeconds(49)));
    }

    [Fact]
    public async Task Who_lost_it_can_neither_renew_nor_release_it()
    {
        var old = (await TakeAsync(Ada, Noon))!;
        var later = Noon + Length;
        await TakeAsync(Ben, later);

        Assert.Null(await Leases.RenewAsync(old, later, Length, Cancellation));
        await Leases.ReleaseAsync(old, later, Cancellation);
        Assert.Null(await TakeAsync(Ada, later));
    }

    [Fact]
    public async Task Holder_that_takes_it_anew_leaves_its_earlier_self_without()
    {
        var first = (await TakeAsync(Ada, Noon))!;
        var second = (await TakeAsync(Ada, Noon + Duration.FromSeconds(1)))!;

        Assert.True(second.Fence > first.Fence);
        Assert.Null(await Leases.RenewAsync(first, Noon + Duration.FromSeconds(2), Length, Cancellation));
        Assert.NotNull(await Leases.RenewAsync(second, Noon + Duration.FromSeconds(2), Length, Cancellation));
    }

    [Fact]
    public async Task What_is_released_is_anybodys_at_once_and_its_number_still_rises()
    {
        var lease = (await TakeAsync(Ada, Noon))!;
        await Leases.ReleaseAsync(lease, Noon + Duration.FromSeconds(1), Cancellation);

        var next = await TakeAsync(Ben, Noon + Duration.FromSeconds(1));

        Assert.Equal((Ben, 2), (next!.Holder, next.Fence));
    }

    [Fact]
    public async Task Live_ones_are_listed_by_the_beginning_of_their_names()
    {
        foreach (var name in new[] { "node/b", "node/a", "nodes", "node%", Gateway })
        {
            await Leases.TakeAsync(name, Ada, Noon, Length, Cancellation);
        }

        await Leases.TakeAsync("node/gone", Ben, Noon - Length, Length, Cancellation);

        Assert.Equal(["node/a", "node/b"], (await Leases.LiveAsync("node/", Noon, Cancellation)).Select(lease => lease.Name));
        Assert.Empty(await Leases.LiveAsync("", Noon + Length, Cancellation));
    }

    [Fact]
    public async Task Long_ended_ones_are_forgotten_and_no_others()
    {
        await Leases.TakeAsync("node/gone", Ben, Noon - Duration.FromHours(2), Length, Cancellation);
        await Leases.TakeAsync("node/here", Ada, Noon, Length, Cancellation);
        await TakeAsync(Ada, Noon - Duration.FromHours(2));

        await Leases.ForgetAsync("node/", Noon - Duration.FromHours(1), Cancellation);

        Assert.Equal(1, (await Leases.TakeAsync("node/gone", Ben, Noon, Length, Cancellation))!.Fence);
        Assert.Null(await Leases.TakeAsync("node/here", Ben, Noon, Length, Cancellation));
        Assert.Equal(2, (await TakeAsync(Ada, Noon))!.Fence);
    }

    private Task<Lease?> TakeAsync(NodeId holder, Instant now) => Leases.TakeAsync(Gateway, holder, now, Length, Cancellation);
}
