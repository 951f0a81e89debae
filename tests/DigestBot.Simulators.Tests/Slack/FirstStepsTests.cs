using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack;
using Microsoft.AspNetCore.WebUtilities;

namespace DigestBot.Simulators.Tests.Slack;

/// <summary>What every bot does first, through every door.</summary>
public sealed class FirstStepsTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Message_is_posted_threaded_and_read_back_with_its_metadata()
    {
        await using var slack = await SlackSimulator.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var app = new RawApp(slack);
        var body = RawApp.Message(slack);
        body["metadata"] = new JsonObject { ["event_type"] = "page", ["event_payload"] = new JsonObject { ["marker"] = "m1" } };

        var head = await app.JsonAsync("chat.postMessage", body);
        body["thread_ts"] = head["ts"]!.ToString();
        var reply = await app.JsonAsync("chat.postMessage", body);
        var thread = await app.FormAsync(
            "conversations.replies", ("channel", slack.World.Channel.Id), ("ts", head["ts"]!.ToString()), ("include_all_metadata", "true"));

        Assert.Equal(head["ts"]!.ToString(), reply["message"]!["thread_ts"]!.ToString());
        Assert.Equal([head["ts"]!.ToString(), reply["ts"]!.ToString()], thread["messages"]!.AsArray().Select(message => message!["ts"]!.ToString()));
        Assert.All(thread["messages"]!.AsArray(), message => Assert.Equal("m1", message!["metadata"]!["event_payload"]!["marker"]!.ToString()));
        Assert.Empty(slack.Journal.Violations);
    }

    [Fact]
    public async Task Slash_command_comes_over_a_socket_and_is_answered_twice()
    {
        await using var slack = await SlackSimulator.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var app = new RawApp(slack);
        using var socket = await app.ConnectAsync();
        Assert.Equal("hello", (await socket.ReadAsync())!["type"]!.ToString());

        var asked = slack.Users.Slash("japan-korea");
        var envelope = (await socket.ReadAsync())!;
        await socket.AcknowledgeAsync(envelope, new JsonObject { ["text"] = "Looking" });
        await asked.Answered.WaitAsync(Limit, TestContext.Current.CancellationToken);
        await app.SendAsync(asked.ResponseUrl!, System.Net.Http.Json.JsonContent.Create(new JsonObject { ["text"] = "Found", ["response_type"] = "in_channel" }));

        Assert.Equal(("slash_commands", "japan-korea"), (envelope["type"]!.ToString(), envelope["payload"]!["text"]!.ToString()));
        Assert.Equal(["Looking", "Found"], asked.Messages.Select(message => message.Text));
        Assert.Equal("Found", Assert.Single(slack.World.Channel.Messages).Text);
        Assert.Empty(slack.Journal.Violations);
    }

    [Fact]
    public async Task App_is_installed_through_the_authorize_page_and_its_token_renewed_once()
    {
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { RotatesTokens = true }, TestContext.Current.CancellationToken);
        using var app = new RawApp(slack);
        slack.OAuth.Workspace = slack.World.AddWorkspace("Second");
        const string back = "https://digest.example/slack/oauth/callback";
        (string, string)[] secrets = [("client_id", slack.World.Application.ClientId), ("client_secret", slack.World.Application.ClientSecret)];

        var sent = await app.BrowseAsync($"{slack.AuthorizeUrl}?client_id={slack.World.Application.ClientId}&scope=chat:write,commands&state=s1&redirect_uri={Uri.EscapeDataString(back)}");
        var query = QueryHelpers.ParseQuery(sent.Query);
        var granted = await app.FormAsync("oauth.v2.access", [.. secrets, ("code", query["code"]!), ("redirect_uri", back)]);
        var refresh = granted["refresh_token"]!.ToString();
        var renewed = await app.FormAsync("oauth.v2.access", [.. secrets, ("grant_type", "refresh_token"), ("refresh_token", refresh)]);
        app.Token = renewed["access_token"]!.ToString();
        var who = await app.FormAsync("auth.test");

        Assert.Equal(("s1", 43200), (query["state"].ToString(), granted["expires_in"]!.GetValue<int>()));
        Assert.Equal("Second", who["team"]!.ToString());
        Assert.Empty(slack.Journal.Violations);
        Assert.Equal("invalid_refresh_token", (await app.FormAsync("oauth.v2.access", [.. secrets, ("grant_type", "refresh_token"), ("refresh_token", refresh)]))["error"]!.ToString());
        Assert.Single(slack.Journal.Violations);
    }
}
