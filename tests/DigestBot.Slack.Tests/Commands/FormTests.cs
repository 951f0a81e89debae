using DigestBot.Installations;
using DigestBot.Simulators.Slack.World;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using Xunit;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>Forms and the home page, from opening to saving.</summary>
public sealed class FormTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(SlackDoor.Http)]
    [InlineData(SlackDoor.Socket)]
    public async Task Subscribing_by_form_names_the_wrong_field_then_previews_then_saves(SlackDoor door)
    {
        await using var bot = await SlackBot.StartAsync(door);
        var form = await SlackBot.FormAsync(bot.Users.Slash("subscribe"));
        Assert.Equal("Europe/Berlin", form.Actions.Single(field => field.BlockId == "zone").Json["initial_value"]!.ToString());
        var refused = await bot.SubmitAsync(form, ("topic", "harbour"), ("zone", "JST"));
        Assert.Equal(form.Id, refused.Id);
        Assert.Contains("Did you mean Asia/Tokyo?", form.Errors["zone"], StringComparison.Ordinal);

        var preview = await bot.SubmitAsync(form, ("topic", "harbour"), ("time", "07:30"), ("zone", "asia/tokyo"), ("length", "brief"));
        Assert.NotEqual(form.Id, preview.Id);
        Assert.Contains("Nothing is saved yet", preview.Shown(), StringComparison.Ordinal);
        Assert.Empty(await bot.Subscriptions.OfChannelAsync(SlackBot.Address(bot.World.Channel), Cancellation));

        var saved = await bot.SubmitAsync(preview);
        Assert.Contains("Briefings on The harbour", saved.Shown(), StringComparison.Ordinal);
        var subscription = Assert.Single(await bot.Subscriptions.OfChannelAsync(SlackBot.Address(bot.World.Channel), Cancellation));
        Assert.Equal(("Asia/Tokyo", bot.World.Person.Id), (subscription.Schedule.Zone.Id, subscription.CreatedBy));
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Topic_by_form_is_tried_before_it_is_kept_and_changed_from_the_home_page()
    {
        await using var bot = await SlackBot.StartAsync();
        var form = await SlackBot.FormAsync(bot.Users.Slash("topic add"));
        await bot.SubmitAsync(form, ("name", "harbour"), ("query", "bridge"));
        Assert.Contains("topic of the configuration", form.Errors["name"], StringComparison.Ordinal);
        await bot.SubmitAsync(form, ("name", "bridges"), ("query", "bridge AND ("));
        Assert.True(form.Errors.ContainsKey("query"));
        var preview = await bot.SubmitAsync(form, ("name", "bridges"), ("query", "bridge"));
        Assert.Empty(await bot.Topics.OfAsync(SlackBot.Workspace(bot.World.Workspace), Cancellation));
        await bot.SubmitAsync(preview);
        Assert.Equal("bridges", Assert.Single(await bot.Topics.OfAsync(SlackBot.Workspace(bot.World.Workspace), Cancellation)).Name);

        await bot.DoneAsync(bot.Users.OpenHome());
        var home = bot.Slack.Views.HomeOf(bot.World.Person)!;
        var edit = await SlackBot.FormAsync(bot.Users.Press(home, home.Actions.Single(button => button.Label == "Change")));
        Assert.Equal("bridge", edit.Actions.Single().Json["initial_value"]!.ToString());
        await bot.SubmitAsync(await bot.SubmitAsync(edit, ("query", "bridge OR ferry")));
        Assert.Equal("bridge OR ferry", QueryText.Of(Assert.Single(await bot.Topics.OfAsync(SlackBot.Workspace(bot.World.Workspace), Cancellation)).Asked));
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Home_page_shows_public_briefings_and_ones_own_and_stops_them()
    {
        await using var bot = await SlackBot.StartAsync();
        var secret = bot.World.Workspace.AddChannel("board", ChannelKind.Private);
        var other = bot.World.Workspace.AddUser("tomas");
        await bot.DoneAsync(bot.Users.Slash("subscribe harbour 8:30"));
        await bot.DoneAsync(bot.Users.Slash("subscribe orchards 8:30", secret));

        await bot.DoneAsync(bot.Users.OpenHome(other));
        var theirs = bot.Slack.Views.HomeOf(other)!;
        Assert.Contains("harbour", theirs.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain("orchards", theirs.Shown(), StringComparison.Ordinal);

        await bot.DoneAsync(bot.Users.OpenHome());
        var home = bot.Slack.Views.HomeOf(bot.World.Person)!;
        Assert.Contains("orchards", home.Shown(), StringComparison.Ordinal);
        await bot.DoneAsync(bot.Users.Press(home, home.Actions.First(button => button.Label == "Stop" && button.Value!.Contains("orchards", StringComparison.Ordinal))));
        Assert.DoesNotContain("orchards", home.Shown(), StringComparison.Ordinal);
        Assert.Empty(await bot.Subscriptions.OfChannelAsync(SlackBot.Address(secret), Cancellation));
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Form_of_the_home_page_takes_the_channel_that_is_chosen()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.DoneAsync(bot.Users.OpenHome());
        var home = bot.Slack.Views.HomeOf(bot.World.Person)!;
        var form = await SlackBot.FormAsync(bot.Users.Press(home, home.Actions.Single(button => button.Label == "Add a briefing")));
        await bot.SubmitAsync(await bot.SubmitAsync(form, ("channel", bot.World.Channel.Id), ("topic", "harbour")));
        Assert.Single(await bot.Subscriptions.OfChannelAsync(SlackBot.Address(bot.World.Channel), Cancellation));
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Admins_choose_on_the_home_page_who_may_change_what_and_others_cannot()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.DoneAsync(bot.Users.OpenHome());
        var home = bot.Slack.Views.HomeOf(bot.World.Person)!;
        Assert.DoesNotContain(home.Actions, element => element.Type == "static_select");

        bot.World.Person.IsAdmin = true;
        await bot.DoneAsync(bot.Users.Slash("settings"));
        var admin = bot.World.Workspace.AddUser("ines");
        admin.IsAdmin = true;
        await bot.DoneAsync(bot.Users.OpenHome(admin));
        var theirs = bot.Slack.Views.HomeOf(admin)!;
        await bot.DoneAsync(bot.Users.Press(theirs, theirs.Actions.Single(element => element.Type == "static_select"), "h1:right:admins"));
        Assert.IsType<SubscriptionRight.Admins>(await bot.Settings.WhoMayChangeAsync(Platform.Slack, SlackBot.Workspace(bot.World.Workspace), Cancellation));

        bot.World.Person.IsAdmin = false;
        var refused = await SlackBot.AnswerAsync(bot.Users.Slash("settings anyone"));
        Assert.Contains("Only admins", refused.Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Form_opens_while_the_queue_is_full_and_the_rest_is_told_to_come_back()
    {
        await using var bot = await SlackBot.StartAsync();
        using var gate = bot.FillQueue();
        var form = await SlackBot.FormAsync(bot.Users.Slash("subscribe"));
        Assert.Equal("modal", form.Type);
        var busy = await SlackBot.AnswerAsync(bot.Users.Slash("harbour"));
        Assert.Contains("Too much is being asked", busy.Shown(), StringComparison.Ordinal);
        Assert.NotNull(busy.OnlyFor);
        bot.Users.Mention("harbour");
        await SlackBot.UntilAsync(() => bot.World.Channel.Ephemerals.Count > 1);
        gate.Release();
        await bot.AssertWellBehavedAsync();
    }
}
