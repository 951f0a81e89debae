using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Users;
using Microsoft.Extensions.Time.Testing;

namespace DigestBot.Simulators.Tests.Slack;

/// <summary>Sockets, acknowledgements, triggers and response_url have their rules.</summary>
public sealed class StrictDoorTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Ticket_is_good_for_one_connection_and_ten_connections_are_all()
    {
        await using var slack = await StartAsync(new SlackSimulatorOptions { MostSockets = 2 });
        using var app = new RawApp(slack);
        using var first = await app.ConnectAsync();
        using var second = await app.ConnectAsync();
        Assert.Equal((1, 2), (await HelloAsync(first), await HelloAsync(second)));
        using var third = await app.ConnectAsync();

        Assert.Equal("too_many_websockets", (await third.ReadAsync())!["reason"]!.ToString());
        Assert.Null(await third.ReadAsync());
        await Assert.ThrowsAsync<WebSocketException>(() => RawApp.RawSocket.ConnectAsync($"ws://{slack.Url.Authority}/link/?ticket=guessed"));
        Assert.Equal([ViolationRule.Socket, ViolationRule.Socket], slack.Journal.Violations.Select(violation => violation.Rule));
    }

    [Fact]
    public async Task Envelope_goes_to_another_connection_where_its_own_is_lost_or_silent()
    {
        var time = new FakeTimeProvider();
        await using var slack = await StartAsync(new SlackSimulatorOptions { Time = time });
        using var app = new RawApp(slack);
        using var first = await app.ConnectAsync();
        await HelloAsync(first);
        var asked = slack.Users.Slash("one");
        Assert.Equal("one", (await first.ReadAsync())!["payload"]!["text"]!.ToString());
        using var second = await app.ConnectAsync();
        await HelloAsync(second);
        slack.Sockets.Cut(slack.Sockets.Numbers[0]);
        var again = (await second.ReadAsync())!;
        await second.AcknowledgeAsync(again);
        await asked.Acknowledged.WaitAsync(Limit, TestContext.Current.CancellationToken);

        using var third = await app.ConnectAsync();
        await HelloAsync(third);
        slack.Sockets.HalfOpen(2);
        var mention = slack.Users.Mention("two");
        if (slack.Journal.Deliveries[^1].Connection == 2)
        {
            time.Advance(Exchange.AcknowledgeWithin);
        }

        var late = (await third.ReadAsync())!;
        await third.AcknowledgeAsync(late);
        await mention.Acknowledged.WaitAsync(Limit, TestContext.Current.CancellationToken);

        Assert.Equal("events_api", late["type"]!.ToString());
        Assert.Empty(slack.Journal.Violations);
    }

    [Fact]
    public async Task Acknowledgement_that_is_late_unasked_or_with_too_much_is_a_violation()
    {
        var time = new FakeTimeProvider();
        await using var slack = await StartAsync(new SlackSimulatorOptions { Time = time });
        using var app = new RawApp(slack);
        using var socket = await app.ConnectAsync();
        await HelloAsync(socket);

        await socket.SendAsync(new JsonObject { ["envelope_id"] = "nothing" });
        await socket.SendAsync(new JsonObject { ["hello"] = true });
        var mention = slack.Users.Mention("x");
        await socket.AcknowledgeAsync((await socket.ReadAsync())!, new JsonObject { ["text"] = "hi" });
        await mention.Acknowledged.WaitAsync(Limit, TestContext.Current.CancellationToken);
        var slash = slack.Users.Slash("slow");
        await socket.ReadAsync();
        time.Advance(Exchange.AcknowledgeWithin);
        await slack.Journal.WaitAsync(journal => journal.Violations.Count == 4, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(
            [ViolationRule.Acknowledgement, ViolationRule.Socket, ViolationRule.Acknowledgement, ViolationRule.Acknowledgement],
            slack.Journal.Violations.Select(violation => violation.Rule));
        Assert.Equal("operation_timeout", slash.Failed);
    }

    [Fact]
    public async Task Disconnect_is_announced_and_a_disabled_link_is_final()
    {
        await using var slack = await StartAsync();
        using var app = new RawApp(slack);
        using var first = await app.ConnectAsync();
        await HelloAsync(first);
        slack.Sockets.Refresh();
        Assert.Equal("refresh_requested", (await first.ReadAsync())!["reason"]!.ToString());
        Assert.Null(await first.ReadAsync());
        using var second = await app.ConnectAsync();
        await HelloAsync(second);
        slack.Sockets.Disable();

        Assert.Equal("link_disabled", (await second.ReadAsync())!["reason"]!.ToString());
        app.Token = slack.World.Application.AppToken;
        Assert.Equal("link_disabled", (await app.FormAsync("apps.connections.open"))["error"]!.ToString());
    }

    [Fact]
    public async Task Response_url_is_good_for_five_answers_in_half_an_hour()
    {
        var time = new FakeTimeProvider();
        await using var slack = await StartAsync(new SlackSimulatorOptions { Time = time });
        using var app = new RawApp(slack);
        var asked = slack.Users.Slash("x");
        var other = slack.Users.Slash("y");
        Task<JsonObject> SayAsync(Exchange to, string text) => app.SendAsync(to.ResponseUrl!, JsonContent.Create(new JsonObject { ["text"] = text }));

        for (var i = 0; i < 5; i++)
        {
            Assert.True((await SayAsync(asked, $"{i}"))["ok"]!.GetValue<bool>());
        }

        Assert.Equal(("used_url", 404), ((await SayAsync(asked, "sixth"))["error"]!.ToString(), app.LastStatus));
        time.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal("expired_url", (await SayAsync(other, "late"))["error"]!.ToString());
        Assert.Equal(["0", "1", "2", "3", "4"], asked.Messages.Select(message => message.Text));
        Assert.All(asked.Messages, message => Assert.Equal(slack.World.Person, message.OnlyFor));
        Assert.Equal(2, slack.Journal.Violations.Count(violation => violation.Rule == ViolationRule.ResponseUrl));
    }

    [Fact]
    public async Task Trigger_opens_one_view_in_three_seconds()
    {
        var time = new FakeTimeProvider();
        await using var slack = await StartAsync(new SlackSimulatorOptions { Time = time });
        using var app = new RawApp(slack);
        var (first, second) = (slack.Users.Slash("x"), slack.Users.Slash("y"));
        var view = JsonNode.Parse("""{"type":"modal","title":{"type":"plain_text","text":"T"},"blocks":[{"type":"divider"}]}""")!;
        async Task<string?> OpenAsync(Exchange from, JsonNode what) =>
            (await app.JsonAsync("views.open", new JsonObject { ["trigger_id"] = from.TriggerId, ["view"] = what.DeepClone() }))["error"]?.ToString();

        Assert.Equal("invalid_arguments", await OpenAsync(first, JsonNode.Parse("""{"type":"modal","blocks":[{"type":"input"}]}""")!));
        Assert.Null(await OpenAsync(first, view));
        Assert.Equal("exchanged_trigger_id", await OpenAsync(first, view));
        time.Advance(TimeSpan.FromSeconds(3.1));
        Assert.Equal("expired_trigger_id", await OpenAsync(second, view));
        Assert.Equal(3, slack.Journal.Violations.Count);
    }

    private static async Task<int> HelloAsync(RawApp.RawSocket socket) => (await socket.ReadAsync())!["num_connections"]!.GetValue<int>();

    private static Task<SlackSimulator> StartAsync(SlackSimulatorOptions? options = null) => SlackSimulator.StartAsync(options, TestContext.Current.CancellationToken);
}
