using DigestBot.Digests;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Deliveries;

public sealed class QuietLineTests
{
    private readonly BriefingRoom room = BriefingRoom.InMemory();

    [Fact]
    public async Task Who_wants_it_is_told_that_nothing_is_new_and_since_when()
    {
        await room.SubscribeAsync(saysNothingNew: true);
        await room.PublishAsync("Second gate opens");
        await room.RunAsync(Duration.FromHours(49), Duration.FromMinutes(30));

        var digest = room.Messenger.Messages[^1].Digest;
        Assert.Equal(3, room.Messenger.Messages.Count);
        Assert.Equal("Nothing new on The harbour since yesterday, 08:00.", new DigestWording(digest).QuietLine);
        Assert.Equal("Nothing new on The harbour since yesterday, 08:00.", MarkdownDigestRenderer.Render(digest).Trim());
        Assert.Equal("<section class=\"digest\">\n<p class=\"digest-summary\">Nothing new on The harbour since yesterday, 08:00.</p>\n</section>\n", HtmlDigestRenderer.Render(digest));
        Assert.Equal(DigestKind.Briefing, JsonDigestRenderer.Read(JsonDigestRenderer.Render(digest)).Kind);
    }

    [Fact]
    public async Task As_stories_break_silence_says_it_all()
    {
        await room.SubscribeAsync(mostAnHour: 4, saysNothingNew: true);
        await room.RunAsync(Duration.FromMinutes(30));

        Assert.Empty(room.Messenger.Messages);
    }

    [Fact]
    public async Task After_a_pause_the_briefing_tells_all_that_came_meanwhile_and_says_since_when()
    {
        var subscription = await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        await room.RunAsync(Duration.FromHours(2), Duration.FromMinutes(30));
        await room.Subscriptions.PauseAsync(subscription.Id, new(room.Time.GetCurrentInstant(), "Mira paused it.", "Resume it."), TestContext.Current.CancellationToken);
        await room.RunAsync(Duration.FromDays(2), Duration.FromHours(1));
        await room.PublishAsync("Ferry stays in port");
        await room.RunAsync(Duration.FromDays(2), Duration.FromHours(1));
        await room.SubscribeAsync();
        await room.RunAsync(Duration.FromDays(1), Duration.FromHours(1));

        Assert.Equal(["Second gate opens", "Ferry stays in port"], room.Headlines);
        Assert.Equal("1 story since Monday 10 March, 08:00.", new DigestWording(room.Messenger.Messages[^1].Digest).Summary);
    }
}
