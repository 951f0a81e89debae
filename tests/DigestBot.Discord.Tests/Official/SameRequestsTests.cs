using DigestBot.Discord.Tests.Commands;
using DigestBot.Discord.Tests.Messaging;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.Official;
using DigestBot.Simulators.Discord.World;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Discord.Tests.Official;

/// <summary>Where our bot and the official client do the same, they send the same, but for what we look up beforehand.</summary>
public sealed class SameRequestsTests
{
    private static readonly DiscordPermissions Manager = DiscordPermissions.All;

    [Fact]
    public async Task Connecting()
    {
        await using var bot = await RunningBot.StartAsync(DiscordDoor.Gateway);

        AssertSame("connect", JournalShape.Of(bot.Discord.Journal).Where(line => line.StartsWith("op ", StringComparison.Ordinal) || line.StartsWith("GET ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Asking_for_a_digest()
    {
        await using var bot = await RunningBot.StartAsync(DiscordDoor.Gateway);
        await bot.SaveAsync(new ArticleBuilder { Title = "Harbour bridge reopens", Text = "The harbour bridge reopened on Monday.", Published = "2025-06-09" });
        await ReadyAsync(bot);

        await bot.AskAsync(UserAction.Slash("digest", ("topic", "harbour")));
        await bot.AssertWellBehavedAsync();

        AssertSame("ask", JournalShape.Of(bot.Discord.Journal));
    }

    [Fact]
    public async Task Completing_a_topic()
    {
        await using var bot = await RunningBot.StartAsync(DiscordDoor.Gateway);
        await ReadyAsync(bot);

        await bot.ActAsync(UserAction.Type("digest", "topic", "har"));

        await AnsweredAsync(bot);
        AssertSame("complete", JournalShape.Of(bot.Discord.Journal));
    }

    [Fact]
    public async Task Opening_a_form()
    {
        await using var bot = await RunningBot.StartAsync(DiscordDoor.Gateway);
        await bot.SaveAsync(new ArticleBuilder { Title = "Harbour bridge reopens", Text = "The harbour bridge reopened on Monday.", Published = "2025-06-09" });
        var digest = await bot.AskAsync(UserAction.Slash("digest", ("topic", "harbour")));
        await ReadyAsync(bot);

        await bot.ActAsync(UserAction.Press(digest, digest.CustomIds.Single(id => id.Contains(":subscribe:", StringComparison.Ordinal))) with { Permissions = Manager });

        await AnsweredAsync(bot);
        AssertSame("form", JournalShape.Of(bot.Discord.Journal));
    }

    [Theory]
    [InlineData("post", ChannelKind.Text)]
    [InlineData("publish", ChannelKind.Announcement)]
    [InlineData("forum-post", ChannelKind.Forum)]
    public async Task Sending_a_digest(string scenario, ChannelKind kind)
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync(isPublishing: kind == ChannelKind.Announcement);
        var channel = world.Add(kind);
        channel.AvailableTags = kind == ChannelKind.Forum ? [world.Discord.World.NewTag("news")] : [];
        channel.RequiresTag = kind == ChannelKind.Forum;

        await world.SendAsync(world.Page(channel));

        AssertSame(scenario, JournalShape.Of(world.Discord.Journal));
    }

    private static void AssertSame(string scenario, IEnumerable<string> ours)
    {
        var differences = JournalShape.Differences(OfficialScenario.Of(scenario).Shape, [.. ours]);
        Assert.Equal([], differences.Where(line => !line.StartsWith("only ours:   GET ", StringComparison.Ordinal)));
    }

    /// <summary>What an interaction waits for is on record a moment after it has it.</summary>
    private static Task AnsweredAsync(RunningBot bot) => bot.Discord.Journal.WaitAsync(
        journal => journal.Requests.Any(request => request.Route.EndsWith("/callback", StringComparison.Ordinal)), cancellation: TestContext.Current.CancellationToken);

    /// <summary>Commands are told at the start; what comes after is compared.</summary>
    private static async Task ReadyAsync(RunningBot bot)
    {
        await bot.Discord.Journal.WaitAsync(_ => bot.Discord.Commands.Global.Count > 0, cancellation: TestContext.Current.CancellationToken);
        bot.Discord.Journal.Clear();
    }
}
