using DigestBot.Installations;
using DigestBot.Simulators.Slack.Faults;
using DigestBot.Simulators.Slack.World;
using DigestBot.Subscriptions;
using Xunit;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>Who may change what, and what is refused when nobody knows.</summary>
public sealed class RightsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Guests_bots_and_people_from_elsewhere_never_subscribe_whatever_is_set()
    {
        await using var bot = await SlackBot.StartAsync();
        var guest = bot.World.Workspace.AddUser("guest");
        guest.IsRestricted = true;
        var single = bot.World.Workspace.AddUser("single");
        single.IsUltraRestricted = true;
        var stranger = bot.World.Workspace.AddUser("stranger");
        (stranger.IsStranger, stranger.HomeTeam) = (true, "T0ELSEWHERE");
        var partner = bot.World.Workspace.AddUser("partner");
        partner.HomeTeam = "T0ELSEWHERE";
        var gone = bot.World.Workspace.AddUser("gone");
        gone.IsDeleted = true;
        foreach (var nobody in (SimulatedUser[])[guest, single, stranger, partner, gone])
        {
            foreach (var line in (string[])["subscribe harbour", "unsubscribe harbour", "topic add bridges bridge", "track https://ledger.example", "settings anyone"])
            {
                var refused = await SlackBot.AnswerAsync(bot.Users.Slash(line, user: nobody));
                Assert.True(refused.OnlyFor == nobody, $"{nobody.Name}: {line}");
            }
        }

        Assert.Empty(await bot.Subscriptions.OfWorkspaceAsync(Platform.Slack, SlackBot.Workspace(bot.World.Workspace), Cancellation));
        Assert.Empty(await bot.Topics.OfAsync(SlackBot.Workspace(bot.World.Workspace), Cancellation));
        Assert.Contains("The harbour", (await SlackBot.AnswerAsync(bot.Users.Slash("topics", user: guest))).Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Theory]
    [InlineData("anyone", "mira lena tomas")]
    [InlineData("creator", "mira lena")]
    [InlineData("admins", "lena")]
    [InlineData("group", "lena tomas")]
    public async Task Setting_says_who_may_subscribe_a_channel(string setting, string allowed)
    {
        await using var bot = await SlackBot.StartAsync();
        var admin = bot.World.Workspace.AddUser("lena");
        admin.IsAdmin = true;
        var member = bot.World.Workspace.AddUser("tomas");
        var group = bot.World.Workspace.AddGroup("editors", member);
        var mention = setting == "group" ? $"<!subteam^{group.Id}|@editors>" : setting;
        Assert.Contains("may change what comes into", (await SlackBot.AnswerAsync(bot.Users.Slash($"settings {mention}", user: admin))).Shown(), StringComparison.Ordinal);
        foreach (var user in (SimulatedUser[])[bot.World.Person, admin, member])
        {
            await bot.DoneAsync(bot.Users.Slash("subscribe harbour", user: user));
            var done = await bot.Subscriptions.UnsubscribeAsync(SlackBot.Address(bot.World.Channel), "harbour", Cancellation);
            Assert.Equal(allowed.Split(' ').Contains(user.Name), done);
        }

        await bot.AssertWellBehavedAsync();
    }

    [Theory]
    [InlineData("users.info")]
    [InlineData("conversations.info")]
    public async Task What_Slack_does_not_answer_is_refused_with_a_sentence(string method)
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Faults.On(method, Fault.Error("internal_error"), times: 20);
        var refused = await SlackBot.AnswerAsync(bot.Users.Slash("subscribe harbour"));
        Assert.NotNull(refused.OnlyFor);
        Assert.Empty(await bot.Subscriptions.OfChannelAsync(SlackBot.Address(bot.World.Channel), Cancellation));
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Rights_are_looked_at_again_when_a_form_is_saved_and_a_button_pressed()
    {
        await using var bot = await SlackBot.StartAsync();
        var form = await SlackBot.FormAsync(bot.Users.Slash("subscribe"));
        var preview = await bot.SubmitAsync(form, ("topic", "harbour"));
        await bot.Settings.SetAsync(Platform.Slack, SlackBot.Workspace(bot.World.Workspace), new SubscriptionRight.Admins(), Cancellation);
        var refused = await bot.SubmitAsync(preview);
        Assert.Contains("Only admins", refused.Shown(), StringComparison.Ordinal);
        Assert.Empty(await bot.Subscriptions.OfChannelAsync(SlackBot.Address(bot.World.Channel), Cancellation));
        var asked = await SlackBot.AnswerAsync(bot.Users.Slash("subscribe"));
        Assert.Contains("Only admins", asked.Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }
}
