using DigestBot.Simulators.Slack.Faults;
using DigestBot.Slack.Commands;
using Xunit;

namespace DigestBot.Slack.Tests.Doors;

/// <summary>Real sockets and real requests, against the strict simulator.</summary>
public sealed class DoorsAgainstSimulatorTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Commands_events_and_interactions_come_by_either_door_and_are_acknowledged(bool isHttp)
    {
        await using var doors = await RunningDoors.StartAsync();
        if (isHttp)
        {
            // the page of settings tries forged and stale requests too
            var check = await doors.Slack.Doors.UseHttpAsync(doors.Endpoint, TestContext.Current.CancellationToken);
            Assert.True(check.IsAccepted, check.Reason);
        }

        var message = doors.Slack.World.Write(doors.Slack.World.Channel, "https://news.example/1");
        var asked = new[] { doors.Slack.Users.Slash("harbour"), doors.Slack.Users.Mention("harbour"), doors.Slack.Users.Shortcut("digest_this_link", message) };
        await Task.WhenAll(asked.Select(each => each.Acknowledged)).WaitAsync(RunningDoors.Patience, TestContext.Current.CancellationToken);
        await doors.UntilAsync(() => doors.Worked.Count == 3);

        Assert.Equal(
            [SlackRequestKind.Command, SlackRequestKind.Interaction, SlackRequestKind.Event], doors.Worked.Select(request => request.Kind).Order());
        Assert.Equal(isHttp, doors.Watch.LastHttp is not null);
        Assert.Equal(!isHttp, doors.Watch.LastSocket is not null);
        Assert.Empty(doors.Slack.Journal.Violations);
        Assert.DoesNotContain(doors.Slack.World.Application.AppToken, doors.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(doors.Slack.World.Application.SigningSecret, doors.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ticket=", doors.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renewed_socket_loses_nothing_and_breaks_no_rule()
    {
        await using var doors = await RunningDoors.StartAsync();
        for (var renewal = 1; renewal <= 3; renewal++)
        {
            doors.Slack.Sockets.Refresh();
            var asked = doors.Slack.Users.Slash("harbour");
            await asked.Acknowledged.WaitAsync(RunningDoors.Patience, TestContext.Current.CancellationToken);
            await doors.UntilAsync(() => doors.Worked.Count == renewal && doors.Watch.Sockets.Open == 1);
        }

        Assert.Empty(doors.Slack.Journal.Violations);
    }

    [Fact]
    public async Task What_comes_twice_by_a_socket_is_worked_on_once()
    {
        await using var doors = await RunningDoors.StartAsync();
        doors.Slack.Faults.Duplicate();
        var asked = doors.Slack.Users.Mention("harbour");
        await doors.UntilAsync(() => doors.Slack.Journal.Frames.Count(frame => frame.FromBot) == 2);

        await asked.Acknowledged.WaitAsync(RunningDoors.Patience, TestContext.Current.CancellationToken);
        // the work begins after its acknowledgement
        await doors.UntilAsync(() => doors.Worked.Count > 0);
        Assert.Single(doors.Worked);
        Assert.Empty(doors.Slack.Journal.Violations);
    }

    [Fact]
    public async Task What_a_socket_takes_with_it_before_the_acknowledgement_is_worked_on_once_and_acknowledged_when_it_comes_again()
    {
        await using var doors = await RunningDoors.StartAsync();
        var reached = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        doors.Before = () =>
        {
            reached.TrySetResult();
            return goOn.Task;
        };
        var asked = doors.Slack.Users.Mention("harbour");
        await reached.Task.WaitAsync(RunningDoors.Patience, TestContext.Current.CancellationToken);
        doors.Slack.Sockets.Cut();
        goOn.SetResult();

        await asked.Acknowledged.WaitAsync(RunningDoors.Patience, TestContext.Current.CancellationToken);
        await doors.UntilAsync(() => doors.Worked.Count == 1);
        Assert.Equal(2, asked.Deliveries);
        Assert.Contains("connection_lost", doors.Log.Text, StringComparison.Ordinal);
        Assert.Empty(doors.Slack.Journal.Violations);
    }

    [Fact]
    public async Task Half_open_socket_is_noticed_and_replaced()
    {
        await using var doors = await RunningDoors.StartAsync(pulse: TimeSpan.FromSeconds(1));
        doors.Slack.Sockets.HalfOpen();
        await doors.UntilAsync(() => doors.Watch.Sockets is { Open: 1, Reconnects: >= 1 });

        var asked = doors.Slack.Users.Mention("harbour");
        await asked.Acknowledged.WaitAsync(RunningDoors.Patience, TestContext.Current.CancellationToken);
        await doors.UntilAsync(() => doors.Worked.Count == 1);
    }

    [Fact]
    public async Task Limit_on_new_sockets_is_kept()
    {
        await using var doors = await RunningDoors.StartAsync();
        doors.Slack.Faults.On("apps.connections.open", Fault.RateLimit(2));
        doors.Slack.Sockets.Cut();
        await doors.UntilAsync(() => doors.Watch.Sockets is { Open: 1, LastGap: not null });

        Assert.True(doors.Watch.Sockets.LastGap!.Value.TotalSeconds >= 2);
        Assert.Empty(doors.Slack.Journal.Violations);
    }

    [Fact]
    public async Task Socket_mode_switched_off_closes_the_door_for_good()
    {
        await using var doors = await RunningDoors.StartAsync();
        doors.Slack.Sockets.Disable();
        await doors.UntilAsync(() => doors.Watch.Sockets.Final is not null);

        Assert.Contains("link_disabled", doors.Watch.Sockets.Final, StringComparison.Ordinal);
        Assert.Equal(0, doors.Watch.Sockets.Open);
    }
}
