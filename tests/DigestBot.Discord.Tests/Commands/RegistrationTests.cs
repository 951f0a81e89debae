using DigestBot.Discord.Commands.Registration;
using DigestBot.Simulators.Discord.Journals;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Discord.Tests.Commands;

/// <summary>Telling Discord the commands.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public async Task Commands_are_told_at_the_start_and_again_only_when_they_change()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Discord.Journal.WaitAsync(_ => bot.Discord.Commands.Global.Count > 0, cancellation: TestContext.Current.CancellationToken);
        var setup = bot.Services.GetRequiredService<DiscordSetup>();
        var count = CommandSet.Create(isOfGuild: false).Length;
        Assert.Equal(new RegistrationResult.Unchanged(count), await setup.RegisterAsync(TestContext.Current.CancellationToken));

        bot.Discord.Commands.Global[0]["description"] = "of an older version";
        Assert.Equal(new RegistrationResult.Replaced(count), await setup.RegisterAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, bot.Discord.Journal.Requests.Count(request => request is { Method: "PUT", Route: "/applications/{application_id}/commands" }));
        Assert.Empty(bot.Discord.Journal.Violations);
    }

    [Fact]
    public async Task Test_guild_gets_the_commands_and_nobody_else()
    {
        ulong guild = 0;
        await using var bot = await RunningBot.StartAsync(change: (options, discord) => options.TestGuildId = $"{guild = discord.World.Guild.Id}");
        await bot.Discord.Journal.WaitAsync(_ => bot.Discord.Commands.OfGuild(guild).Count > 0, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(bot.Discord.Commands.Global);
        Assert.IsType<RegistrationResult.Unchanged>(await bot.Services.GetRequiredService<DiscordSetup>().RegisterAsync(TestContext.Current.CancellationToken));
        Assert.Empty(bot.Discord.Journal.Violations);
    }

    [Fact]
    public async Task Wrong_token_is_told_in_a_sentence_that_does_not_hold_it()
    {
        await using var bot = await RunningBot.StartAsync(change: (options, _) => (options.Token, options.ApplicationId) = ("wrong.token.here", "123"));
        var failed = Assert.IsType<RegistrationResult.Failed>(await bot.Services.GetRequiredService<DiscordSetup>().RegisterAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Discord does not know the bot's token", failed.Reason, StringComparison.Ordinal);
        Assert.True(failed.IsFinal);
        Assert.DoesNotContain("wrong.token.here", failed.Reason + bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invitation_asks_for_the_least_and_says_why()
    {
        await using var bot = await RunningBot.StartAsync();
        var link = await bot.Services.GetRequiredService<DiscordSetup>().InviteAsync(TestContext.Current.CancellationToken);
        Assert.Equal($"https://discord.com/oauth2/authorize?client_id={bot.Discord.Application.Id}&scope=bot+applications.commands&permissions=274877991936", link!.AbsoluteUri);
        Assert.All(DiscordSetup.Permissions, permission => Assert.NotEmpty(permission.Reason));
    }
}
