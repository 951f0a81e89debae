using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.Faults;
using Microsoft.Extensions.Time.Testing;

namespace DigestBot.Simulators.Tests.Slack;

public sealed class RateTests
{
    [Fact]
    public async Task Messages_of_a_channel_have_their_second_and_a_short_burst()
    {
        var time = new FakeTimeProvider();
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Time = time }, TestContext.Current.CancellationToken);
        using var app = new RawApp(slack);

        for (var i = 0; i < 3; i++)
        {
            Assert.True((await app.PostAsync())["ok"]!.GetValue<bool>());
        }

        Assert.Equal([false, true, true], slack.Journal.To("chat.postMessage").Select(request => request.Tolerated));
        Assert.Equal("ratelimited", (await app.PostAsync())["error"]!.ToString());
        Assert.Equal((429, TimeSpan.FromSeconds(1)), (app.LastStatus, app.LastHeaders!.RetryAfter!.Delta));
        Assert.Single(slack.Journal.Violations);
        time.Advance(TimeSpan.FromSeconds(0.5));
        await app.PostAsync();
        Assert.Contains("inside the wait", slack.Journal.Violations[^1].What, StringComparison.Ordinal);
        for (var i = 0; i < 5; i++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await app.PostAsync())["ok"]!.GetValue<bool>());
        }

        Assert.Equal(2, slack.Journal.Violations.Count);
    }

    [Fact]
    public async Task Injected_limit_is_one_method_of_one_workspace()
    {
        await using var slack = await SlackSimulator.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var app = new RawApp(slack);
        var other = slack.World.AddWorkspace("Other");
        using var theirs = new RawApp(slack) { Token = slack.World.Install(other).Token };
        slack.Faults.On("auth.test", Fault.RateLimit(30), workspace: slack.World.Workspace);

        Assert.True((await theirs.FormAsync("auth.test"))["ok"]!.GetValue<bool>());
        Assert.Equal("ratelimited", (await app.FormAsync("auth.test"))["error"]!.ToString());
        Assert.Equal(TimeSpan.FromSeconds(30), app.LastHeaders!.RetryAfter!.Delta);
        Assert.True((await theirs.FormAsync("auth.test"))["ok"]!.GetValue<bool>());
        Assert.True((await app.FormAsync("users.info", ("user", slack.World.Person.Id)))["ok"]!.GetValue<bool>());
        Assert.Empty(slack.Journal.Violations);
    }

    [Fact]
    public async Task Restricted_history_is_fifteen_messages_a_minute()
    {
        var time = new FakeTimeProvider();
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Time = time }, TestContext.Current.CancellationToken);
        using var app = new RawApp(slack);
        slack.Rates.RestrictHistory();
        Enumerable.Range(0, 20).ToList().ForEach(i => slack.World.Write(slack.World.Channel, $"{i}"));
        (string, string)[] page = [("channel", slack.World.Channel.Id), ("limit", "200")];

        var first = await app.FormAsync("conversations.history", page);
        var tooSoon = await app.FormAsync("conversations.history", page);
        time.Advance(TimeSpan.FromMinutes(1));
        var second = await app.FormAsync("conversations.history", [.. page, ("cursor", first["response_metadata"]!["next_cursor"]!.ToString())]);

        Assert.Equal((15, "ratelimited", 5), (first["messages"]!.AsArray().Count, tooSoon["error"]!.ToString(), second["messages"]!.AsArray().Count));
        Assert.Equal(("19", "0"), (first["messages"]![0]!["text"]!.ToString(), second["messages"]![4]!["text"]!.ToString()));
    }

    [Theory]
    [InlineData(1, 1, 1, 0)]
    [InlineData(600, 50, 3, 11)]
    [InlineData(901, 901, 3, 60)]
    public void Permitted_duration_follows_from_the_stated_numbers(int posts, int channels, int workspaces, int seconds)
    {
        var all = Enumerable.Range(0, posts).Select(i => i % channels).Select(channel => ($"T{channel % workspaces}", $"C{channel}")).ToList();

        Assert.Equal(TimeSpan.FromSeconds(seconds), new Simulators.Slack.Web.SlackRates().PermittedDuration(all));
    }
}
