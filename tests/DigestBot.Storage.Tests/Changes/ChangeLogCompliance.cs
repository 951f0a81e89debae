using System.Globalization;
using DigestBot.Changes;
using DigestBot.Digests;
using DigestBot.Subscriptions;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Changes;

/// <summary>What every log of changes keeps to.</summary>
public abstract class ChangeLogCompliance
{
    private static readonly Instant Noon = Instant.FromUtc(2031, 3, 10, 12, 0);

    private static readonly ChannelAddress Channel = new(Platform.Slack, new WorkspaceId("slack:T1"), "C1");

    protected abstract IChangeLog Log { get; }

    /// <summary>Of the same database.</summary>
    protected abstract ISubscriptionStore Subscriptions { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_latest_come_back_newest_first_and_of_their_workspace_only()
    {
        var all = Enumerable.Range(0, 5).Select(hour => Said(Noon + Duration.FromHours(hour), $"/subscribe harbour {hour}:00")).ToList();
        // two of one moment keep their order
        all.Add(Said(Noon + Duration.FromHours(4), "/unsubscribe harbour"));
        foreach (var change in all)
        {
            await Log.RecordAsync(change, Cancellation);
        }

        await Log.RecordAsync(Said(Noon + Duration.FromHours(9), "/track quay") with { Workspace = new WorkspaceId("slack:T2") }, Cancellation);
        await Log.RecordAsync(new Change(Noon, WorkspaceId.Local, "/untrack quay", "Done."), Cancellation);

        Assert.Equal(Enumerable.Reverse(all).Take(3), await Log.LatestAsync(Platform.Slack, Channel.Workspace, 3, Cancellation));
        Assert.Equal([new Change(Noon, WorkspaceId.Local, "/untrack quay", "Done.")], await Log.LatestAsync(null, WorkspaceId.Local, 20, Cancellation));
    }

    [Fact]
    public async Task Long_lines_are_cut()
    {
        await Log.RecordAsync(Said(Noon, new string('x', 5000)), Cancellation);
        Assert.InRange(Assert.Single(await Log.LatestAsync(Platform.Slack, Channel.Workspace, 20, Cancellation)).Line.Length, 100, Change.MaxText);
    }

    [Fact]
    public async Task A_pause_by_the_bot_is_on_record_and_one_by_hand_is_left_to_the_command()
    {
        var schedule = new DigestSchedule(new LocalTime(8, 30), DateTimeZoneProviders.Tzdb["Asia/Tokyo"]);
        var wanted = new NewSubscription(Channel, "harbour", schedule, DigestLength.Standard, CultureInfo.GetCultureInfo("en-GB"), "U1");
        var subscription = (await Subscriptions.SubscribeAsync(wanted, Noon, Cancellation)).Now;
        var pause = new SubscriptionState.Paused(Noon, "The channel is archived.", "Unarchive it.");

        await Subscriptions.HoldAsync(Channel, "harbour", pause, Cancellation);
        Assert.Empty(await Log.LatestAsync(Platform.Slack, Channel.Workspace, 20, Cancellation));

        await Subscriptions.PauseAsync(subscription.Id, pause, Cancellation);
        Assert.Equal([Change.OfPause(Channel, "harbour", pause)], await Log.LatestAsync(Platform.Slack, Channel.Workspace, 20, Cancellation));
    }

    private static Change Said(Instant at, string line) => new(at, Channel.Workspace, line, "It is so.") { Platform = Platform.Slack, Channel = Channel.Channel, By = "U1" };
}
