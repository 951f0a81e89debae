using DigestBot.Deliveries;
using DigestBot.Health;
using DigestBot.Testing.Health;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Deliveries;

/// <summary>Briefings while somebody sets the machine's clock.</summary>
public sealed class ClockSetTests
{
    private readonly BriefingRoom room = BriefingRoom.InMemory();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_hour_that_comes_twice_brings_no_briefing_twice_and_loses_no_story()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Ferry calls");
        await room.RunAsync(Duration.FromMinutes(70));
        Assert.Single(room.Messenger.Messages);

        room.Time.SetBack(Duration.FromHours(1));
        await room.PublishAsync("Crane falls");
        await room.RunAsync(Duration.FromHours(2));
        Assert.Single(room.Messenger.Messages);

        await room.RunAsync(Duration.FromHours(24), Duration.FromMinutes(10));
        Assert.Equal(["Ferry calls", "Crane falls"], room.Messenger.Messages.Select(message => Assert.Single(message.Digest.Stories).Headline));
    }

    [Fact]
    public async Task A_clock_set_forward_over_a_page_under_way_does_not_send_it_again()
    {
        await ComposeAsync();
        var dispatcher = room.Dispatcher(WorkingHealth.Clock);
        room.Messenger.OnSend = async (_, deliver, _) =>
        {
            room.Messenger.OnSend = (_, later, _) => Task.FromResult(later());
            room.Time.Advance(Duration.FromHours(1));
            await dispatcher.DispatchDueAsync(4, Cancellation);
            return deliver();
        };

        for (var minute = 0; minute < 10; minute++)
        {
            await dispatcher.DispatchDueAsync(4, Cancellation);
            room.Time.Advance(Duration.FromMinutes(1));
        }

        Assert.Single(room.Messenger.Messages);
        Assert.IsType<DeliveryState.Delivered>((await room.DeliveryAsync()).State);
    }

    [Fact]
    public async Task After_a_clock_was_set_back_a_channel_is_read_from_that_much_earlier()
    {
        await ComposeAsync();
        var time = new SettableTime();
        var dispatcher = room.Dispatcher(new ClockHealth(time, NullLogger<ClockHealth>.Instance));
        room.Messenger.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Uncertain("Silence."));
        var sent = room.Time.GetCurrentInstant();
        await dispatcher.DispatchDueAsync(4, Cancellation);

        time.Set(-Duration.FromHours(1));
        room.Time.Advance(Duration.FromMinutes(5));
        await dispatcher.DispatchDueAsync(4, Cancellation);

        Assert.True(room.Messenger.ReadSince <= sent - Duration.FromHours(1), $"read since {room.Messenger.ReadSince}, sent {sent}");
    }

    private async Task ComposeAsync()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Ferry calls");
        room.Time.Advance(Duration.FromMinutes(61));
        await room.ComposeAsync();
    }
}
