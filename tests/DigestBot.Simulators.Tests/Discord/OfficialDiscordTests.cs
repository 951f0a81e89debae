using DigestBot.Simulators.Discord;

namespace DigestBot.Simulators.Tests.Discord;

/// <summary>discord.js, @discordjs/rest and discord-interactions against the simulator: a rule that breaks them is wrong.</summary>
public sealed class OfficialDiscordTests
{
    [Theory]
    [InlineData("interactions.mjs")]
    [InlineData("messages.mjs")]
    [InlineData("bucket.mjs")]
    [InlineData("flood.mjs")]
    [InlineData("limits.mjs")]
    [InlineData("signatures.mjs")]
    [InlineData("httpdoor.mjs")]
    public async Task Official_client_gets_through(string script)
    {
        await using var discord = await DiscordSimulator.StartAsync();
        // the first request of a second may have to wait for a busy machine, the fifty-first does not
        discord.RateLimits.Grace = TimeSpan.FromSeconds(0.5);

        Assert.EndsWith("ok\n", await OfficialClient.RunAsync(script, discord));
        Assert.Empty(discord.Journal.Violations);
    }
}
