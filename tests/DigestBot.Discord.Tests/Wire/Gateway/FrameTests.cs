using System.Text;
using System.Text.Json;
using DigestBot.Discord.Tests.Wire.Simulation;
using DigestBot.Discord.Wire.Gateway;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.Gateway;

public sealed class FrameTests
{
    [Theory]
    [InlineData("""{"t":"INTERACTION_CREATE","s":42,"op":0,"d":{"id":"1"}}""")]
    [InlineData("""{"op":0,"d":{"id":"1"},"s":42,"t":"INTERACTION_CREATE"}""")]
    [InlineData("""{ "op" : 0, "new": [{"op":9}], "d" :{"id":"1"}, "t":"INTERACTION_CREATE", "s":42 }""")]
    public void Message_is_read_whatever_the_order_of_its_fields(string message)
    {
        var frame = FrameScanner.Scan(Encoding.UTF8.GetBytes(message));

        Assert.Equal((GatewayOpcode.Dispatch, 42, GatewayEventKind.Interaction), (frame.Opcode, frame.Sequence, frame.Kind));
        Assert.Equal("""{"id":"1"}""", Encoding.UTF8.GetString(frame.Data.Span));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"op\":")]
    [InlineData("\u0001")]
    public void What_is_no_message_is_refused(string message) => Assert.ThrowsAny<JsonException>(() => FrameScanner.Scan(Encoding.UTF8.GetBytes(message)));

    [Fact]
    public void Guild_with_all_its_channels_passes_by_without_filling_the_memory()
    {
        using var world = new GatewayWorld();
        var large = new string('x', 20_000_000);

        world.Run(async () =>
        {
            world.Start();
            await world.Delay(1);
            world.Gateway.Send("GUILD_CREATE", $$"""{"id":"5","name":"{{large}}"}""");
            world.Gateway.Interact(1);
            await world.Delay(1);
            await world.StopAsync();
        });

        // its number counted all the same, and the connection went on
        Assert.Equal(1, world.Handled[1]);
        Assert.Equal(0, world.Shards[0].Status.Reconnects);
    }
}
