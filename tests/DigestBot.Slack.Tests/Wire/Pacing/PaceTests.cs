using CsCheck;
using DigestBot.Slack.Tests.Wire.Web;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using Xunit;

namespace DigestBot.Slack.Tests.Wire.Pacing;

/// <summary>Inside Slack's limits without ever meeting them, first come first served, and no workspace waits for another.</summary>
public sealed class PaceTests
{
    private const string Posting = "chat.postMessage";
    private const string UserJson = """{"ok":true,"user":{"id":"U1"}}""";

    private readonly WireWorld world = new();

    [Fact]
    public void Messages_of_a_channel_go_one_a_second_in_order_of_arrival()
    {
        world.Slack.On(Posting, FakeSlack.Posted);

        world.Run(() => Task.WhenAll(Enumerable.Range(0, 10).Select(number => world.Post("C1", body: $"{number}"))));

        Assert.Equal(Enumerable.Range(0, 10).Select(number => $"{number}"), world.Slack.Calls.Select(call => call.Body));
        Assert.All(world.Slack.Calls.Zip(world.Slack.Calls.Skip(1)), pair => Assert.InRange(pair.Second.At - pair.First.At, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.01)));
    }

    [Fact]
    public void Channels_and_workspaces_do_not_wait_for_one_another()
    {
        world.Slack.On(Posting, FakeSlack.Posted);

        world.Run(() => Task.WhenAll(
            from team in Enumerable.Range(1, 3) from channel in Enumerable.Range(0, 40) select world.Post($"C{team}-{channel}", $"T{team}")));

        Assert.True(world.Elapsed < TimeSpan.FromSeconds(0.1));
    }

    [Fact]
    public void Whichever_minute_slack_looks_at_holds_no_more_than_the_tier()
    {
        world.Slack.On("users.info", _ => FakeSlack.Json(UserJson));
        Gen.Int[0, 400].List[80, 160].Sample(
            gaps =>
            {
                var once = new WireWorld();
                once.Slack.On("users.info", _ => FakeSlack.Json(UserJson));
                once.Run(async () =>
                {
                    var asked = new List<Task<SlackAnswer<UserAnswer>>>();
                    foreach (var gap in gaps)
                    {
                        await Task.Delay(TimeSpan.FromMilliseconds(gap), once.World.Time);
                        asked.Add(once.Ask());
                    }

                    return await Task.WhenAll(asked);
                });
                var times = once.Slack.Calls.Select(call => call.At).ToList();
                return times.Select((at, index) => times.Skip(index).TakeWhile(other => other - at < TimeSpan.FromMinutes(1)).Count()).Max() <= 100;
            },
            iter: 20, threads: 1);
    }

    [Fact]
    public void A_429_delays_one_method_of_one_workspace_and_nothing_else()
    {
        world.Slack
            .On(Posting, call => call is { Number: 1 } ? FakeSlack.TooMany(30) : FakeSlack.Posted(call))
            .On("users.info", _ => FakeSlack.Json(UserJson));

        world.Run(async () =>
        {
            var held = world.Post("C1", body: "first");
            await Task.Delay(TimeSpan.FromSeconds(1), world.World.Time);
            var others = new[] { world.Post("C2", body: "second"), world.Post("C1", body: "third") };
            await world.Post("C3", "T2");
            await world.Ask();
            Assert.InRange(world.Elapsed, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.2));
            return await Task.WhenAll([held, .. others]);
        });

        var late = world.Slack.To(Posting).Where(call => call is { Number: > 1, Authorization: "Bearer xoxb-T1" }).ToList();
        Assert.Equal(["first", "second", "third"], late.Select(call => call.Body));
        Assert.All(late, call => Assert.True(call.At >= TimeSpan.FromSeconds(30)));
        Assert.True(late[2].At - late[0].At >= TimeSpan.FromSeconds(1), "the third follows the first in its channel");
    }

    [Fact]
    public void Who_would_wait_longer_than_it_may_is_told_at_once_and_nothing_is_sent()
    {
        world.Slack.On(Posting, call => call is { Number: 1 } ? FakeSlack.TooMany(300) : FakeSlack.Posted(call));

        var limited = Assert.IsType<SlackAnswer<PostedMessage>.Limited>(world.Run(() => world.Post("C1")));
        var second = Assert.IsType<SlackAnswer<PostedMessage>.Limited>(world.Run(() => world.Post("C2")));

        Assert.InRange(limited.After.TotalSeconds, 299, 300);
        Assert.InRange(second.After.TotalSeconds, 299, 300);
        Assert.True(world.Elapsed < TimeSpan.FromSeconds(1));
        Assert.Single(world.Slack.Calls);
    }

    [Fact]
    public void Queue_longer_than_the_patience_takes_no_more()
    {
        world.Slack.On(Posting, FakeSlack.Posted);

        var answers = world.Run(() => Task.WhenAll(Enumerable.Range(0, 80).Select(_ => world.Post("C1"))));

        Assert.InRange(answers.Count(answer => answer is SlackAnswer<PostedMessage>.Ok), 58, 61);
        Assert.True(world.Elapsed < TimeSpan.FromSeconds(62));
        Assert.Equal(answers.Count(answer => answer is SlackAnswer<PostedMessage>.Ok), world.Slack.Calls.Count);
    }

    [Fact]
    public void Early_429_of_reading_shows_an_app_that_may_read_once_a_minute()
    {
        var open = TimeSpan.Zero;
        world.Slack.On("conversations.history", call =>
        {
            var answer = call.At < open ? FakeSlack.TooMany((int)Math.Ceiling((open - call.At).TotalSeconds)) : FakeSlack.Json("""{"ok":true,"messages":[]}""");
            open = call.At < open ? open : call.At + TimeSpan.FromMinutes(1);
            return answer;
        });

        for (var number = 0; number < 6; number++)
        {
            world.Run(() => world.Api.ReadHistoryAsync(new SlackTeam("T1"), "C1", "0", null, CancellationToken.None));
            world.Wait(TimeSpan.FromSeconds(20));
        }

        Assert.Single(world.Slack.Calls, call => call.Number == 2);
        Assert.All(world.Slack.Calls.Skip(2).Zip(world.Slack.Calls.Skip(3)), pair => Assert.True(pair.Second.At - pair.First.At > TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void Whoever_gives_up_leaves_its_place_to_the_next()
    {
        world.Slack.On(Posting, FakeSlack.Posted);

        world.Run(async () =>
        {
            await world.Post("C1", body: "first");
            using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(200), world.World.Time);
            var given = world.Api.PostMessageAsync(new SlackTeam("T1"), "C1", WireWorld.Body, impatient.Token);
            var last = world.Post("C1", body: "last");
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
            return await last;
        });

        Assert.Equal(["first", "last"], world.Slack.Calls.Select(call => call.Body));
        Assert.True(world.Elapsed < TimeSpan.FromSeconds(1.2));
    }

    [Fact]
    public void Channels_of_yesterday_are_not_remembered()
    {
        world.Slack.On(Posting, FakeSlack.Posted);
        world.Run(() => Task.WhenAll(Enumerable.Range(0, 3000).Select(number => world.Post($"C{number}", $"T{number % 60}"))));
        Assert.True(world.Pacing.Count > 3000);

        world.Wait(TimeSpan.FromMinutes(3));
        world.Run(() => world.Post("C1"));

        Assert.Equal(2, world.Pacing.Count);
    }
}
