using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Tests.Slack;

/// <summary>What real Slack refuses is refused here, with its error, and stands in the journal.</summary>
public sealed class StrictApiTests
{
    public static TheoryData<string, string> WrongBlocks => new()
    {
        { "a kind that does not exist", """[{"type":"sections"}]""" },
        { "a field that does not exist", """[{"type":"divider","colour":"red"}]""" },
        { "a section with nothing in it", """[{"type":"section"}]""" },
        { "a header in mrkdwn", """[{"type":"header","text":{"type":"mrkdwn","text":"x"}}]""" },
        { "an empty text", """[{"type":"section","text":{"type":"mrkdwn","text":""}}]""" },
        { "a block_id twice", """[{"type":"divider","block_id":"a"},{"type":"divider","block_id":"a"}]""" },
        { "an action_id twice", """[{"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"x"}},{"type":"button","action_id":"a","text":{"type":"plain_text","text":"y"}}]}]""" },
        { "a button without words", """[{"type":"actions","elements":[{"type":"button","action_id":"a"}]}]""" },
        { "a link that is none", """[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"link","url":"nowhere"}]}]}]""" },
        { "rich text that is not in a section", """[{"type":"rich_text","elements":[{"type":"text","text":"x"}]}]""" },
        { "six options in an overflow menu", $$$"""[{"type":"section","text":{"type":"mrkdwn","text":"x"},"accessory":{"type":"overflow","options":[{{{string.Join(',', Enumerable.Repeat("""{"text":{"type":"plain_text","text":"x"},"value":"v"}""", 6))}}}]}}]""" },
        { "a text too long for a section", $$$"""[{"type":"section","text":{"type":"mrkdwn","text":"{{{new string('x', 3001)}}}"}}]""" },
        { "fifty-one blocks", $"[{string.Join(',', Enumerable.Repeat("""{"type":"divider"}""", 51))}]" },
    };

    [Fact]
    public async Task Wrong_blocks_are_refused_with_the_place()
    {
        await using var slack = await StartAsync();
        using var app = new RawApp(slack);
        slack.Rates.PostsOfChannel = slack.Rates.PostsOfChannel with { Tolerated = 1000 };
        foreach (var (what, blocks) in WrongBlocks.Select(row => row.Data))
        {
            var before = slack.Journal.Violations.Count;
            var answer = await PostAsync(app, slack, body => body["blocks"] = JsonNode.Parse(blocks));

            Assert.True(answer["error"]!.ToString() == "invalid_blocks", $"{what}: {answer.ToJsonString()}");
            Assert.Contains("json-pointer:/blocks", answer["errors"]![0]!.ToString(), StringComparison.Ordinal);
            Assert.Equal(ViolationRule.Blocks, Assert.Single(slack.Journal.Violations.Skip(before)).Rule);
        }

        Assert.Empty(slack.World.Channel.Messages);
    }

    [Theory]
    [InlineData(3000, true, 0)]
    [InlineData(3001, true, 1)]
    [InlineData(3301, false, 1)]
    public async Task Text_over_all_blocks_is_counted_together(int length, bool posted, int violations)
    {
        await using var slack = await StartAsync();
        using var app = new RawApp(slack);
        // four blocks that hold any length each
        var section = new JsonObject { ["type"] = "context", ["elements"] = new JsonArray(new JsonObject { ["type"] = "plain_text", ["text"] = new string('x', length) }) };

        var answer = await PostAsync(app, slack, body => body["blocks"] = new JsonArray([.. Enumerable.Range(0, 4).Select(_ => section.DeepClone())]));

        Assert.Equal(posted ? null : "msg_blocks_too_long", answer["error"]?.ToString());
        Assert.Equal(violations, slack.Journal.Violations.Count);
    }

    [Fact]
    public async Task What_a_good_client_never_does_stands_in_the_journal()
    {
        await using var slack = await StartAsync();
        using var app = new RawApp(slack);
        slack.Rates.PostsOfChannel = slack.Rates.PostsOfChannel with { Tolerated = 100 };

        await PostAsync(app, slack, body => body["text"] = "<!channel> look");
        await PostAsync(app, slack, body => body["blocks"] = JsonNode.Parse("""[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"broadcast","range":"here"}]}]}]"""));
        await PostAsync(app, slack, body => body.Remove("unfurl_links"));
        await PostAsync(app, slack, body => body["colour"] = "red");
        await PostAsync(app, slack, body => body["metadata"] = new JsonObject { ["marker"] = "m" });
        await PostAsync(app, slack, body => body["thread_ts"] = 1700000000.000100);
        await PostAsync(app, slack, body => body.Remove("text"));
        await app.JsonAsync("conversations.history", new JsonObject { ["channel"] = slack.World.Channel.Id });
        await app.FormAsync("chat.shout");
        app.Token = "xoxb-nobody";
        await app.PostAsync();
        app.Token = null;
        await app.PostAsync();

        Assert.Equal(
            [
                ViolationRule.Mention, ViolationRule.Mention, ViolationRule.Unfurl, ViolationRule.Arguments, ViolationRule.Arguments, ViolationRule.Arguments, ViolationRule.Arguments,
                ViolationRule.Arguments, ViolationRule.Route, ViolationRule.Token, ViolationRule.Token,
            ],
            slack.Journal.Violations.Select(violation => violation.Rule));
        Assert.DoesNotContain(slack.Journal.Entries, entry => System.Text.Json.JsonSerializer.Serialize(entry).Contains(slack.World.Installation.Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reply_to_a_message_that_is_gone_stands_in_the_channel_without_a_word()
    {
        await using var slack = await StartAsync();
        using var app = new RawApp(slack);
        var head = slack.World.Write(slack.World.Channel, "asked");
        slack.World.Delete(head);

        var answer = await PostAsync(app, slack, body => body["thread_ts"] = head.Ts);

        Assert.True(answer["ok"]!.GetValue<bool>());
        Assert.Null(answer["message"]!["thread_ts"]);
    }

    [Fact]
    public async Task Token_that_ended_says_how_it_did()
    {
        await using var slack = await StartAsync(new SlackSimulatorOptions { RotatesTokens = true });
        using var app = new RawApp(slack);
        List<string> said = [];
        async Task AskAsync() => said.Add((await app.FormAsync("auth.test"))["error"]?.ToString() ?? "ok");

        await AskAsync();
        slack.World.Expire(slack.World.Installation);
        await AskAsync();
        slack.Users.RevokeTokens(slack.World.Workspace);
        await AskAsync();
        slack.Users.Uninstall(slack.World.Workspace);
        await AskAsync();

        Assert.Equal(["ok", "token_expired", "token_revoked", "account_inactive"], said);
    }

    [Fact]
    public async Task Token_of_one_workspace_sees_nothing_of_another_and_that_of_an_organisation_all_of_it()
    {
        await using var slack = await StartAsync();
        using var app = new RawApp(slack);
        var fleet = slack.World.AddEnterprise("Fleet");
        var (north, south) = (slack.World.AddWorkspace("North", fleet), slack.World.AddWorkspace("South", fleet));
        var (there, here) = (north.AddChannel("there"), south.AddChannel("here"));
        var installation = slack.World.InstallOrgWide(fleet);
        async Task<string> PostToAsync(SimulatedChannel channel) => (await PostAsync(app, slack, body => body["channel"] = channel.Id))["error"]?.ToString() ?? "ok";

        Assert.Equal("channel_not_found", await PostToAsync(there));
        app.Token = installation.Token;
        Assert.Equal(("ok", "ok", "channel_not_found"), (await PostToAsync(there), await PostToAsync(here), await PostToAsync(slack.World.Channel)));
        Assert.Equal(fleet.Id, (await app.FormAsync("auth.test"))["enterprise_id"]!.ToString());
    }

    private static Task<JsonObject> PostAsync(RawApp app, SlackSimulator slack, Action<JsonObject> change)
    {
        var body = RawApp.Message(slack);
        change(body);
        return app.JsonAsync("chat.postMessage", body);
    }

    private static Task<SlackSimulator> StartAsync(SlackSimulatorOptions? options = null) => SlackSimulator.StartAsync(options, TestContext.Current.CancellationToken);
}
