using DigestBot.Simulators.Discord;

namespace DigestBot.Simulators.Tests.Discord;

public sealed class OfficialEndTests
{
    [Fact]
    public async Task Official_client_takes_final_close_codes_as_final()
    {
        await using var discord = await DiscordSimulator.StartAsync();

        Assert.EndsWith("ok\n", await OfficialClient.RunAsync("final.mjs", discord));
    }
}
