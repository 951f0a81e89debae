using System.Globalization;
using DigestBot.Discord.Messaging;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.World;
using DigestBot.Subscriptions;
using Xunit;

namespace DigestBot.Discord.Tests.Commands;

/// <summary>What becomes of briefings, by command, form and button.</summary>
public sealed class BriefingTests
{
    [Fact]
    public async Task Form_takes_several_times_days_and_a_line_on_days_without_news()
    {
        await using var bot = await RunningBot.StartAsync();
        var digest = await bot.AskAsync(UserAction.Slash("digest", ("topic", "harbour")));
        var form = await bot.ActAsync(Managing(UserAction.Press(digest, digest.CustomIds.Single(id => id.Contains(":subscribe:", StringComparison.Ordinal)))));
        var preview = await bot.AskAsync(Managing(UserAction.Submit(form, ("time", "8:30 and 18:00"), ("days", "mon, thu"), ("zone", "Asia/Tokyo"), ("quiet", "one line"))));
        Assert.Contains("on Mondays and Thursdays at", preview.Text, StringComparison.Ordinal);
        Assert.Contains("one line says so", preview.Text, StringComparison.Ordinal);

        var again = await bot.ActAsync(Managing(UserAction.Press(preview, preview.CustomIds[1])));
        Assert.Contains("08:30 18:00", again.Acknowledgement!.Data!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("mon,thu", again.Acknowledgement!.Data!.ToJsonString(), StringComparison.Ordinal);

        await bot.ActAsync(Managing(UserAction.Press(preview, preview.CustomIds[0])));
        await bot.AssertWellBehavedAsync();
        var subscription = await OnlyAsync(bot);
        Assert.Equal(("08:30,18:00", DigestDays.Monday | DigestDays.Thursday, true), (subscription.Schedule.Times.ToString(), subscription.Schedule.Days, subscription.SaysNothingNew));
    }

    [Fact]
    public async Task Briefing_is_paused_by_its_button_and_goes_on_by_command()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync(Managing(UserAction.Slash("subscribe", ("topic", "harbour"), ("time", "as it happens"))));
        var typing = await bot.ActAsync(Managing(UserAction.Type("briefing", "topic", "")));
        Assert.Equal("harbour", Assert.Single(typing.Choices).Value);

        var list = await bot.AskAsync(Managing(UserAction.Slash("subscriptions")));
        Assert.Contains("as they break, at most 4 an hour", list.Text, StringComparison.Ordinal);
        var pause = list.CustomIds.Single(id => id.Contains("/briefing pause", StringComparison.Ordinal));
        Assert.Contains("needs the permission Manage Channels", (await bot.AskAsync(UserAction.Press(list, pause))).Text, StringComparison.Ordinal);
        Assert.Contains("are paused", (await bot.AskAsync(Managing(UserAction.Press(list, pause)))).Text, StringComparison.Ordinal);
        Assert.IsType<SubscriptionState.Paused>((await OnlyAsync(bot)).State);

        var resumed = await bot.AskAsync(Managing(UserAction.Slash("briefing", ("action", "resume"), ("topic", "harbour"))));
        Assert.Contains("go on", resumed.Text, StringComparison.Ordinal);
        Assert.False(resumed.Flags.HasFlag(MessageFlagSet.Ephemeral));

        var changes = await bot.AskAsync(Managing(UserAction.Slash("changes")));
        Assert.True(changes.Flags.HasFlag(MessageFlagSet.Ephemeral));
        Assert.Contains("/briefing resume harbour", changes.Text, StringComparison.Ordinal);
        Assert.Contains("/subscribe harbour time:\"as it happens\"", changes.Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Preview_is_for_the_asker_and_sending_now_is_for_who_may()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync(Managing(UserAction.Slash("subscribe", ("topic", "harbour"), ("time", "8:30"))));

        var preview = await bot.AskAsync(UserAction.Slash("briefing", ("action", "preview"), ("topic", "harbour")));
        Assert.True(preview.Flags.HasFlag(MessageFlagSet.Ephemeral));
        Assert.Contains("The harbour", preview.Text, StringComparison.Ordinal);
        Assert.Contains("needs the permission", (await bot.AskAsync(UserAction.Slash("briefing", ("action", "now"), ("topic", "harbour")))).Text, StringComparison.Ordinal);
        Assert.Contains("nothing was sent", (await bot.AskAsync(Managing(UserAction.Slash("briefing", ("action", "now"), ("topic", "harbour"))))).Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    private static UserAction Managing(UserAction action) => action with { Permissions = DiscordPermissions.ManageChannels };

    private static async Task<Subscription> OnlyAsync(RunningBot bot) => Assert.Single(
        await bot.Subscriptions.OfWorkspaceAsync(Platform.Discord, DiscordWorkspace.OfGuild(bot.Discord.World.Guild.Id.ToString(CultureInfo.InvariantCulture)), TestContext.Current.CancellationToken));
}
