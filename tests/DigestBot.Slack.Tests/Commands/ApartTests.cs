using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.World;
using DigestBot.Subscriptions;
using Xunit;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>Two workspaces with the same bot: tries to get from one into the other.</summary>
public sealed class ApartTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Topics_zones_and_subscriptions_of_one_workspace_are_not_the_others()
    {
        await using var bot = await SlackBot.StartAsync();
        var (other, theirs) = Second(bot);
        await bot.DoneAsync(bot.Users.Slash("topic add bridges bridge"));
        await bot.DoneAsync(bot.Users.Slash("subscribe harbour 8:30 Asia/Tokyo"));
        Assert.Contains("There is no topic “bridges”", (await SlackBot.AnswerAsync(bot.Users.Slash("digest bridges", theirs))).Shown(), StringComparison.Ordinal);
        await bot.DoneAsync(bot.Users.Slash("subscribe harbour 8:30", theirs));
        var subscription = Assert.Single(await bot.Subscriptions.OfWorkspaceAsync(Platform.Slack, SlackBot.Workspace(other), Cancellation));
        Assert.Equal("Asia/Seoul", subscription.Schedule.Zone.Id);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Channel_of_one_workspace_named_in_the_other_is_not_found()
    {
        await using var bot = await SlackBot.StartAsync();
        var (_, theirs) = Second(bot);
        var refused = await SlackBot.AnswerAsync(bot.Users.Slash($"subscribe harbour <#{bot.World.Channel.Id}|news> 8:30", theirs));
        Assert.Contains("does not see that channel in this workspace", refused.Shown(), StringComparison.Ordinal);
        await AssertNothingAsync(bot, bot.World.Workspace, theirs.Workspace);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Form_of_one_workspace_sent_from_the_other_is_refused()
    {
        await using var bot = await SlackBot.StartAsync();
        var (other, _) = Second(bot);
        var form = await SlackBot.FormAsync(bot.Users.Slash("subscribe"));
        var preview = await bot.SubmitAsync(form, ("topic", "harbour"));
        foreach (var view in (SimulatedView[])[form, preview])
        {
            var payload = new JsonObject
            {
                ["type"] = "view_submission",
                ["team"] = new JsonObject { ["id"] = other.Id },
                ["user"] = new JsonObject { ["id"] = other.Users[0].Id, ["team_id"] = other.Id },
                ["trigger_id"] = $"1.{view.Id}",
                ["view"] = new JsonObject
                {
                    ["id"] = view.Id, ["type"] = "modal", ["callback_id"] = view.CallbackId, ["private_metadata"] = view.Json["private_metadata"]!.ToString(),
                    ["state"] = new JsonObject { ["values"] = new JsonObject { ["topic"] = new JsonObject { ["topic"] = new JsonObject { ["value"] = "harbour" } } } },
                },
            };
            var answer = await bot.Users.Deliver("interactive", payload, takesPayload: true).Acknowledged.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
            Assert.Contains("another workspace", answer!.ToJsonString(), StringComparison.Ordinal);
        }

        await AssertNothingAsync(bot, bot.World.Workspace, other);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Form_that_a_guest_of_a_shared_channel_sends_is_judged_by_the_workspace_that_opened_it()
    {
        await using var bot = await SlackBot.StartAsync();
        var (other, _) = Second(bot);
        var form = await SlackBot.FormAsync(bot.Users.Slash("subscribe"));
        var payload = new JsonObject
        {
            ["type"] = "view_submission",
            ["team"] = new JsonObject { ["id"] = other.Id },
            ["user"] = new JsonObject { ["id"] = other.Users[0].Id, ["team_id"] = other.Id },
            ["trigger_id"] = $"1.{form.Id}",
            ["view"] = new JsonObject
            {
                ["id"] = form.Id, ["app_installed_team_id"] = bot.World.Workspace.Id, ["type"] = "modal", ["callback_id"] = form.CallbackId,
                ["private_metadata"] = form.Json["private_metadata"]!.ToString(),
                ["state"] = new JsonObject { ["values"] = new JsonObject { ["topic"] = new JsonObject { ["topic"] = new JsonObject { ["value"] = "harbour" } } } },
            },
        };
        var answer = await bot.Users.Deliver("interactive", payload, takesPayload: true).Acknowledged.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        Assert.Contains("Only members of the workspace", answer!.ToJsonString(), StringComparison.Ordinal);
        await AssertNothingAsync(bot, bot.World.Workspace, other);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Button_of_one_workspace_pressed_in_the_other_asks_about_the_others_topics()
    {
        await using var bot = await SlackBot.StartAsync();
        var (other, theirs) = Second(bot);
        await bot.DoneAsync(bot.Users.Slash("topic add bridges bridge"));
        var message = bot.World.Write(theirs, "pressed");
        foreach (var value in (string[])["d1:ask:/digest bridges", "d1:quotes:gau.gax:s::0::bridges", $"h1:stop:{bot.World.Channel.Id}:harbour"])
        {
            var before = theirs.Ephemerals.Count;
            var button = new ActionElement("b", "digestbot:0", "button", new JsonObject { ["value"] = value });
            await bot.DoneAsync(bot.Users.Press(message, button, user: other.Users[0]));
            Assert.DoesNotContain("Harbour bridge", string.Concat(theirs.Ephemerals.Skip(before).Select(shown => shown.Shown())), StringComparison.Ordinal);
        }

        await AssertNothingAsync(bot, bot.World.Workspace, other);
        await bot.AssertWellBehavedAsync();
    }

    /// <summary>Another workspace with the bot, in another zone.</summary>
    private static (Workspace Workspace, SimulatedChannel Channel) Second(SlackBot bot)
    {
        var other = bot.World.AddWorkspace("Orchard");
        other.Users[0].TimeZone = "Asia/Seoul";
        bot.World.Install(other);
        return (other, other.AddChannel("fruit"));
    }

    private static async Task AssertNothingAsync(SlackBot bot, params Workspace[] workspaces)
    {
        foreach (var workspace in workspaces)
        {
            Assert.Empty(await bot.Subscriptions.OfWorkspaceAsync(Platform.Slack, SlackBot.Workspace(workspace), Cancellation));
        }
    }
}
