using DigestBot.Subscriptions;
using Xunit;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>What becomes of briefings, by command, form, button and on the home page.</summary>
public sealed class BriefingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Form_takes_several_times_days_and_a_line_on_days_without_news()
    {
        await using var bot = await SlackBot.StartAsync();
        var form = await SlackBot.FormAsync(bot.Users.Slash("subscribe"));
        await bot.SubmitAsync(form, ("topic", "harbour"), ("time", "8:30 and 25:00"));
        Assert.Contains("is not a time of day", form.Errors["time"], StringComparison.Ordinal);

        var preview = await bot.SubmitAsync(form, ("topic", "harbour"), ("time", "8:30 and 18:00"), ("days", "mon, thu"), ("quiet", "one line"));
        Assert.Contains("on Mondays and Thursdays at", preview.Shown(), StringComparison.Ordinal);
        Assert.Contains("one line says so", preview.Shown(), StringComparison.Ordinal);
        await bot.SubmitAsync(preview);

        var subscription = await OnlyAsync(bot);
        Assert.Equal(("08:30,18:00", DigestDays.Monday | DigestDays.Thursday, true), (subscription.Schedule.Times.ToString(), subscription.Schedule.Days, subscription.SaysNothingNew));
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Form_takes_stories_as_they_break()
    {
        await using var bot = await SlackBot.StartAsync();
        var preview = await bot.SubmitAsync(await SlackBot.FormAsync(bot.Users.Slash("subscribe")), ("topic", "harbour"), ("time", "as it happens, at most 2 an hour"));
        Assert.Contains("as they break, at most 2 an hour", preview.Shown(), StringComparison.Ordinal);
        Assert.Contains("Stories on The harbour come as they break", (await bot.SubmitAsync(preview)).Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Briefing_is_paused_on_the_home_page_and_goes_on_by_command()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.DoneAsync(bot.Users.Slash("subscribe harbour 8:30 18:00"));
        await bot.DoneAsync(bot.Users.OpenHome());
        var home = bot.Slack.Views.HomeOf(bot.World.Person)!;
        await bot.DoneAsync(bot.Users.Press(home, home.Actions.Single(button => button.Label == "Pause")));
        Assert.IsType<SubscriptionState.Paused>((await OnlyAsync(bot)).State);
        Assert.Contains("/digest briefing resume harbour", bot.Slack.Views.HomeOf(bot.World.Person)!.Shown(), StringComparison.Ordinal);

        await bot.DoneAsync(bot.Users.Slash("briefing resume harbour"));
        Assert.Equal(SubscriptionState.Running, (await OnlyAsync(bot)).State);

        var changes = await SlackBot.AnswerAsync(bot.Users.Slash("changes"));
        Assert.NotNull(changes.OnlyFor);
        Assert.Contains("briefing pause harbour", changes.Shown(), StringComparison.Ordinal);
        Assert.Contains("subscribe harbour time:\"8:30 18:00\"", changes.Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Preview_is_for_the_asker()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.DoneAsync(bot.Users.Slash("subscribe harbour 8:30"));
        var preview = await SlackBot.AnswerAsync(bot.Users.Slash("briefing preview harbour"));
        Assert.NotNull(preview.OnlyFor);
        Assert.Contains("The harbour", preview.Shown(), StringComparison.Ordinal);
        Assert.Contains("nothing was sent", (await SlackBot.AnswerAsync(bot.Users.Slash("briefing now harbour"))).Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    private static async Task<Subscription> OnlyAsync(SlackBot bot) =>
        Assert.Single(await bot.Subscriptions.OfChannelAsync(SlackBot.Address(bot.World.Channel), Cancellation));
}
