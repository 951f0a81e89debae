using DigestBot.Deliveries;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Deliveries;

/// <summary>Where a platform lets many channels be read one after the other only, everybody's turn comes.</summary>
public sealed class TurnsToReadTests
{
    private static readonly Duration Turn = Duration.FromSeconds(61);

    private readonly BriefingRoom room = BriefingRoom.InMemory();

    [Fact]
    public async Task A_channel_whose_turn_has_not_come_is_asked_for_again_as_soon_as_it_may_be_however_often()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        room.Time.MoveTo(BriefingRoom.Seven + Duration.FromHours(1));
        await room.ComposeAsync();
        room.Messenger.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Uncertain("The line went dead."));
        room.Messenger.ReadBack = new ReadBackResult.Unreadable("Others are read.", Turn);
        await room.DispatchAsync();

        await room.RunAsync(Duration.FromHours(2));
        Assert.InRange(room.Messenger.ReadBacks, 55, 65);

        room.Messenger.ReadBack = null;
        room.Messenger.OnSend = (_, deliver, _) => Task.FromResult(deliver());
        await room.RunAsync(Duration.FromMinutes(3));
        Assert.IsType<DeliveryState.Delivered>((await room.DeliveryAsync()).State);
    }
}
