using DigestBot.Simulators.Discord;

namespace DigestBot.Simulators.Tests.Discord;

/// <summary>discord.js against a gateway that misbehaves. It waits as long as Discord tells clients to, so each script has a class and they run side by side.</summary>
public sealed class OfficialGatewayTests
{
    [Fact]
    public async Task Official_client_survives_what_a_gateway_does()
    {
        await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { HeartbeatInterval = TimeSpan.FromSeconds(2) });

        Assert.EndsWith("ok\n", await OfficialClient.RunAsync("gateway.mjs", discord));
    }
}
