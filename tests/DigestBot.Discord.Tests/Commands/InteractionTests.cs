using System.Text;
using DigestBot.Discord.Commands;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Messaging;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.World;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace DigestBot.Discord.Tests.Commands;

/// <summary>What people do on Discord and what they see.</summary>
public sealed class InteractionTests
{
    private const DiscordPermissions Reader = DiscordPermissions.ViewChannel | DiscordPermissions.SendMessages;

    private static readonly ArticleBuilder Bridge = new()
    {
        Title = "Harbour bridge reopens",
        Text = "The harbour bridge reopened on Monday after a year of repairs.\n\n\"It took us a year,\" engineer Mira Holt said.\n\nThe city plans a festival on 14 March 2099.",
        Url = "https://ledger.example/bridge",
        Published = "2025-06-09",
    };

    [Theory]
    [InlineData(DiscordDoor.Http)]
    [InlineData(DiscordDoor.Gateway)]
    public async Task Digest_is_promised_first_and_then_shown_to_all(DiscordDoor door)
    {
        await using var bot = await RunningBot.StartAsync(door);
        await bot.SaveAsync(Bridge);
        var asked = await bot.ActAsync(UserAction.Slash("digest", ("topic", "harbour")));
        Assert.Equal(CallbackKind.DeferredMessage, asked.Acknowledgement!.Kind);
        var answer = await asked.Answered.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Contains("Harbour bridge reopens", answer.Text, StringComparison.Ordinal);
        Assert.False(answer.Flags.HasFlag(MessageFlagSet.Ephemeral));
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Problem_is_the_askers_own()
    {
        await using var bot = await RunningBot.StartAsync();
        var asked = await bot.ActAsync(UserAction.Slash("digest", ("topic", "harbuor")));
        var answer = await asked.Answered.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Contains("Did you mean harbour?", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Flags.HasFlag(MessageFlagSet.Ephemeral));
        Assert.True(asked.Original!.IsDeleted);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Buttons_of_a_digest_answer_whoever_presses_them()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SaveAsync(Bridge);
        var digest = await bot.AskAsync(UserAction.Slash("digest", ("topic", "harbour")));
        Assert.NotEmpty(digest.CustomIds);
        foreach (var id in digest.CustomIds.Where(id => !id.Contains("subscribe", StringComparison.Ordinal)))
        {
            var answer = await bot.AskAsync(UserAction.Press(digest, id));
            Assert.True(answer.Flags.HasFlag(MessageFlagSet.Ephemeral), id);
            Assert.DoesNotContain("another version", answer.Text, StringComparison.Ordinal);
        }

        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Subscribing_by_form_shows_the_next_runs_before_it_saves()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SaveAsync(Bridge);
        var digest = await bot.AskAsync(UserAction.Slash("digest", ("topic", "harbour")));
        var press = UserAction.Press(digest, digest.CustomIds.Single(id => id.Contains(":subscribe:", StringComparison.Ordinal))) with { Permissions = DiscordPermissions.All };
        var form = await bot.ActAsync(press);
        Assert.Equal(CallbackKind.Modal, form.Acknowledgement!.Kind);

        var preview = await bot.AskAsync(UserAction.Submit(form, ("time", "7.30 am"), ("zone", "asia/tokyo")));
        Assert.Contains("Asia/Tokyo", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing is saved yet", preview.Text, StringComparison.Ordinal);
        Assert.True(preview.Flags.HasFlag(MessageFlagSet.Ephemeral));

        var save = await bot.ActAsync(UserAction.Press(preview, preview.CustomIds[0]) with { Permissions = DiscordPermissions.All });
        Assert.Equal(CallbackKind.DeferredUpdate, save.Acknowledgement!.Kind);
        await bot.AssertWellBehavedAsync();
        Assert.Contains("Briefings on The harbour", preview.Text, StringComparison.Ordinal);
        Assert.Contains("/unsubscribe harbour", preview.Text + string.Join(' ', preview.CustomIds), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_that_cannot_be_read_leads_back_with_what_was_filled_in()
    {
        await using var bot = await RunningBot.StartAsync();
        var digest = await bot.AskAsync(UserAction.Slash("digest", ("topic", "harbour")));
        var form = await bot.ActAsync(UserAction.Press(digest, digest.CustomIds.Single(id => id.Contains(":subscribe:", StringComparison.Ordinal))) with { Permissions = DiscordPermissions.All });
        var preview = await bot.AskAsync(UserAction.Submit(form, ("time", "noonish")));
        Assert.Contains("“noonish” is not a time of day", preview.Text, StringComparison.Ordinal);
        var again = await bot.ActAsync(UserAction.Press(preview, Assert.Single(preview.CustomIds)) with { Permissions = DiscordPermissions.All });
        Assert.Contains("noonish", again.Acknowledgement!.Data!.ToJsonString(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Who_may_not_manage_the_channel_cannot_subscribe_it_by_command_button_form_or_save()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SaveAsync(Bridge);
        var digest = await bot.AskAsync(UserAction.Slash("digest", ("topic", "harbour")));
        var button = UserAction.Press(digest, digest.CustomIds.Single(id => id.Contains(":subscribe:", StringComparison.Ordinal)));
        var form = await bot.ActAsync(button with { Permissions = DiscordPermissions.ManageChannels });
        var submitted = UserAction.Submit(form);
        var preview = await bot.AskAsync(submitted);
        UserAction[] forbidden =
        [
            UserAction.Slash("subscribe", ("topic", "harbour")), button, submitted, UserAction.Press(preview, preview.CustomIds[0]), UserAction.Press(preview, preview.CustomIds[1]),
            UserAction.Slash("unsubscribe", ("topic", "harbour")), UserAction.Slash("track", ("url", "https://ledger.example/feed")), UserAction.Slash("topic", ("action", "remove"), ("name", "harbour")),
        ];
        foreach (var action in forbidden)
        {
            var answer = await bot.AskAsync(action with { Permissions = Reader });
            Assert.Contains("needs the permission Manage", answer.Text, StringComparison.Ordinal);
            Assert.True(answer.Flags.HasFlag(MessageFlagSet.Ephemeral));
        }

        var typing = await bot.ActAsync(UserAction.Type("subscribe", "topic", "har") with { Permissions = Reader });
        Assert.Empty(typing.Choices);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task A_forum_is_subscribed_from_any_channel_by_who_may_manage_it()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SaveAsync(Bridge);
        var world = bot.Discord.World;
        var (forum, voice) = (world.AddChannel(world.Guild, ChannelKind.Forum, "briefings"), world.AddChannel(world.Guild, (ChannelKind)2, "talk"));
        UserAction To(SimulatedChannel channel, DiscordPermissions permissions) =>
            UserAction.Slash("subscribe", ("topic", "harbour"), ("channel", channel)) with { Permissions = permissions };

        Assert.Contains("needs the permission Manage Channels", (await bot.AskAsync(To(forum, Reader))).Text, StringComparison.Ordinal);
        Assert.Contains("forums and media channels", (await bot.AskAsync(To(voice, DiscordPermissions.All))).Text, StringComparison.Ordinal);
        var done = await bot.AskAsync(To(forum, DiscordPermissions.ManageChannels));

        Assert.Contains("Briefings on The harbour come every day", done.Text, StringComparison.Ordinal);
        Assert.True(done.Flags.HasFlag(MessageFlagSet.Ephemeral));
        Assert.Empty(done.CustomIds);
        var workspace = DiscordWorkspace.OfGuild(world.Guild.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var subscription = Assert.Single(await bot.Subscriptions.OfWorkspaceAsync(Platform.Discord, workspace, TestContext.Current.CancellationToken));
        Assert.Equal(forum.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), subscription.Channel.Channel);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Subscribing_needs_a_server_where_the_bot_is_installed()
    {
        await using var bot = await RunningBot.StartAsync();
        var answer = await bot.AskAsync(UserAction.Slash("subscribe", ("topic", "harbour")) with { GuildInstalled = false, Permissions = DiscordPermissions.All });
        Assert.Contains("works on servers where the bot is installed", answer.Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Topics_and_zones_complete_while_they_are_typed()
    {
        await using var bot = await RunningBot.StartAsync();
        var topic = await bot.ActAsync(UserAction.Type("digest", "topic", "har"));
        Assert.Equal("harbour", Assert.Single(topic.Choices).Value);
        var zone = await bot.ActAsync(UserAction.Type("subscribe", "zone", "toky", ("topic", "harbour")) with { Permissions = DiscordPermissions.All });
        Assert.Equal("Asia/Tokyo", zone.Choices[0].Value);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Link_of_a_message_is_read_and_told_and_kept_articles_are_known()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SaveAsync(Bridge);
        bot.Web.Serve("https://post.example/ferry", "<html><head><title>Ferry strike ends</title></head><body><article><h1>Ferry strike ends</h1><p>The ferry strike ended on Tuesday after nine days of talks in the town hall, and boats sail again from Wednesday.</p><p>\"We sail again,\" captain Orla Teng said in a statement that was read to the crews on the quay in the morning.</p></article></body></html>");
        var ferry = await bot.AskAsync(UserAction.OnMessage("Digest this link", bot.Discord.World.Write(bot.Discord.World.Channel, "look (https://post.example/ferry).")));
        Assert.Contains("Ferry strike ends", ferry.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("#0", ferry.Text, StringComparison.Ordinal);
        var bridge = await bot.AskAsync(UserAction.OnMessage("Digest this link", bot.Discord.World.Write(bot.Discord.World.Channel, "<https://ledger.example/bridge?utm_source=chat>")));
        Assert.Contains("Already covered in The harbour, as #1", bridge.Text, StringComparison.Ordinal);
        var nothing = await bot.AskAsync(UserAction.OnMessage("Digest this link", bot.Discord.World.Write(bot.Discord.World.Channel, "no link here")));
        Assert.Contains("no link to an article", nothing.Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Theory]
    [InlineData(true, 8)]
    [InlineData(false, 5)]
    public async Task Longer_answers_follow_page_by_page_and_stop_where_Discord_stops_them(bool isInstalled, int followUps)
    {
        await using var bot = await RunningBot.StartAsync(DiscordDoor.Gateway);
        var asked = await bot.ActAsync(UserAction.Slash("topics") with { GuildInstalled = isInstalled });
        await asked.Answered.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        var interaction = InteractionJson.TryRead(Encoding.UTF8.GetBytes(asked.Payload.ToJsonString()))!;
        var address = ReplyAddress.Of(interaction, InteractionScene.Of(interaction)!, SystemClock.Instance.GetCurrentInstant(), isForAsker: true);
        var pages = Enumerable.Range(0, 9).Select(page => new MessagePage([new MessageComponent.TextDisplay($"page {page}")]));
        await bot.Services.GetRequiredService<ReplySender>().SendAsync(address, new InteractionReply([.. pages], IsForAsker: true), TestContext.Current.CancellationToken);
        Assert.Equal(followUps, asked.FollowUps.Count);
        Assert.All(asked.FollowUps, page => Assert.True(page.Flags.HasFlag(MessageFlagSet.Ephemeral)));
        Assert.Equal(Enumerable.Range(1, followUps - 1).Select(page => $"page {page}"), asked.FollowUps.SkipLast(1).Select(page => page.Text));
        Assert.Contains(isInstalled ? "page 8" : "The answer has 4 more pages", asked.FollowUps[^1].Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Subscription_made_by_command_is_listed_and_ended_by_its_button()
    {
        await using var bot = await RunningBot.StartAsync();
        UserAction As(UserAction action) => action with { Permissions = DiscordPermissions.ManageChannels };
        var made = await bot.AskAsync(As(UserAction.Slash("subscribe", ("topic", "harbour"), ("time", "8:30"), ("zone", "Asia/Tokyo"))));
        Assert.Contains("Asia/Tokyo", made.Text, StringComparison.Ordinal);
        Assert.False(made.Flags.HasFlag(MessageFlagSet.Ephemeral));
        var typing = await bot.ActAsync(As(UserAction.Type("unsubscribe", "topic", "")));
        Assert.Equal("harbour", Assert.Single(typing.Choices).Value);
        var list = await bot.AskAsync(As(UserAction.Slash("subscriptions")));
        Assert.Contains("harbour", list.Text, StringComparison.Ordinal);
        var ended = await bot.AskAsync(As(UserAction.Press(list, list.CustomIds.Single(id => id.Contains("/unsubscribe", StringComparison.Ordinal)))));
        Assert.Contains("The briefings on The harbour have ended", ended.Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Answer_that_is_ready_after_the_token_has_died_is_not_sent()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Discord.Journal.Clear();
        var sender = bot.Services.GetRequiredService<ReplySender>();
        var late = SystemClock.Instance.GetCurrentInstant() - Duration.FromMinutes(15);
        await sender.SendAsync(new ReplyAddress("1", "expired-token", late, IsForAsker: true), InteractionReply.Problem("Too late."), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(bot.Discord.Journal.Requests, request => request.Route.StartsWith("/webhooks", StringComparison.Ordinal));
        Assert.Contains("after the 15 minutes", bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("expired-token", bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_that_Discord_no_longer_knows_ends_the_answer_quietly()
    {
        await using var bot = await RunningBot.StartAsync();
        var sender = bot.Services.GetRequiredService<ReplySender>();
        var address = new ReplyAddress($"{bot.Discord.Application.Id}", "unknown-token", SystemClock.Instance.GetCurrentInstant(), IsForAsker: true);
        await sender.SendAsync(address, InteractionReply.Problem("To nobody."), TestContext.Current.CancellationToken);
        Assert.Contains("Discord refused an answer: 404, code 10015", bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("unknown-token", bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_says_what_the_bot_lacks_and_where_to_give_it()
    {
        await using var bot = await RunningBot.StartAsync(DiscordDoor.Gateway);
        var closed = bot.Discord.World.AddChannel(bot.Discord.World.Guild, ChannelKind.Text, "closed");
        closed.Overwrites = [new PermissionOverwrite(bot.Discord.Application.BotUserId, IsRole: false, DiscordPermissions.None, DiscordPermissions.SendMessages)];
        var answer = await bot.AskAsync(UserAction.Slash("doctor") with { Channel = closed });
        Assert.Contains("1 thing to mend", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The bot lacks Send Messages", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The door is the gateway", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The gateway is connected.", answer.Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Doctor_names_the_door_and_what_is_missing_with_the_remedy()
    {
        await using var bot = await RunningBot.StartAsync();
        var answer = await bot.AskAsync(UserAction.Slash("doctor"));
        Assert.Contains("The door is http", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The bot has Send Messages", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Flags.HasFlag(MessageFlagSet.Ephemeral));
        await bot.AssertWellBehavedAsync();
    }
}
