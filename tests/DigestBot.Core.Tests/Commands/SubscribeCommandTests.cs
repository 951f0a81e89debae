using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class SubscribeCommandTests
{
    private static readonly ChannelAddress Channel = new(Platform.Discord, new WorkspaceId("guild"), "news");

    private readonly Newsroom newsroom = new() { Channel = Channel };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Subscribing_says_what_comes_when_and_how_to_stop()
    {
        var done = await DoneAsync("/subscribe harbour 8:30 Asia/Tokyo brief");

        Assert.Equal(
            "Briefings on The harbour come every day at 08:30 (Asia/Tokyo); the first one tomorrow, Tuesday 11 March, at 08:30, then on Wednesday 12 March at 08:30 and on Thursday 13 March at 08:30. When there is nothing new, nothing is sent.",
            done.Message);
        Assert.Equal(["/subscriptions", "/unsubscribe harbour"], done.Next);
        var subscription = await OnlyAsync();
        Assert.Equal((DigestLength.Brief, "mira", Newsroom.Noon), (subscription.Length, subscription.CreatedBy, subscription.CreatedAt));
        Assert.Equal(Instant.FromUtc(2031, 3, 10, 23, 30), subscription.Next.At);
    }

    [Theory]
    [InlineData("/subscribe harbour 08:30 Asia/Tokyo weekdays", "from Monday to Friday at 08:30 (Asia/Tokyo); the first one tomorrow")]
    [InlineData("/subscribe harbour mon, wed and fri 9:00", "on Mondays, Wednesdays and Fridays at 09:00")]
    [InlineData("/subscribe days:fri-mon harbour", "on Mondays, Fridays, Saturdays and Sundays at 08:00")]
    [InlineData("/subscribe harbour weekly Thursdays 9:00", "on Thursdays at 09:00")]
    [InlineData("/subscribe harbour every Thursday at 9:00", "on Thursdays at 09:00 (UTC); the first one on Thursday 13 March")]
    [InlineData("/subscribe harbour every day", "every day at 08:00")]
    public async Task Days_of_the_week_are_read_as_people_write_them(string typed, string said) =>
        Assert.Contains(said, (await DoneAsync(typed)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Days_stay_as_they_are_when_only_the_time_changes()
    {
        await DoneAsync("/subscribe harbour weekdays");
        await DoneAsync("/subscribe harbour 9:00");
        Assert.Equal(DigestDays.Weekdays, (await OnlyAsync()).Schedule.Days);
    }

    [Fact]
    public async Task What_names_no_days_is_said_with_examples()
    {
        var problem = await newsroom.ProblemAsync("/subscribe harbour days:someday");
        Assert.Equal("“someday” does not name days: try every day, weekdays or mon,thu.", problem.Message);
    }

    [Fact]
    public async Task Without_time_and_zone_it_is_eight_on_the_readers_clock_and_said_to_be_a_guess()
    {
        var done = await DoneAsync("/subscribe harbour");

        Assert.Contains("every day at 08:00 (UTC)", done.Message, StringComparison.Ordinal);
        Assert.Contains("The zone is a guess", done.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8:30", "08:30")]
    [InlineData("0830", "08:30")]
    [InlineData("830", "08:30")]
    [InlineData("8.30 pm", "20:30")]
    [InlineData("8.30pm", "20:30")]
    [InlineData("8 a.m.", "08:00")]
    [InlineData("12 am", "00:00")]
    [InlineData("12:15 pm", "12:15")]
    [InlineData("20h30", "20:30")]
    [InlineData("8", "08:00")]
    [InlineData("00:00", "00:00")]
    [InlineData("８：３０", "08:30")]
    [InlineData("8時30分", "08:30")]
    [InlineData("8시", "08:00")]
    public async Task Times_are_read_as_people_type_them(string typed, string time)
    {
        foreach (var command in new[] { $"/subscribe harbour {typed}", $"/subscribe harbour time:\"{typed}\"" })
        {
            await DoneAsync(command);
            Assert.Equal(time, (await OnlyAsync()).Schedule.Times.ToString());
        }
    }

    [Theory]
    [InlineData("24:00")]
    [InlineData("8:60")]
    [InlineData("noonish")]
    [InlineData("13579")]
    public async Task What_is_no_time_is_refused_with_examples(string typed)
    {
        var problem = await newsroom.ProblemAsync($"/subscribe harbour time:{typed}");
        Assert.Equal($"“{typed}” is not a time of day: try 8:30, 0830, 8.30 pm, 8:30 and 18:00, or as it happens.", problem.Message);
    }

    [Theory]
    [InlineData("Tokyo", "Asia/Tokyo")]
    [InlineData("Japan", "Asia/Tokyo")]
    [InlineData("tokio", "Asia/Tokyo")]
    [InlineData("JST", "Asia/Tokyo")]
    [InlineData("KST", "Asia/Seoul")]
    [InlineData("EST", "America/New_York")]
    [InlineData("new york", "America/New_York")]
    [InlineData("Jakarta", "Asia/Jakarta")]
    public async Task A_place_that_is_no_zone_leads_to_its_zone(string typed, string zone)
    {
        var problem = await newsroom.ProblemAsync($"/subscribe harbour 8:30 zone:\"{typed}\"");
        Assert.Equal($"/subscribe harbour 8:30 {zone}", problem.Suggestions[0]);
    }

    [Theory]
    [InlineData("harbour 8:30 Asia/Tokio full", "“Asia/Tokio” is not the name of a zone. Did you mean Asia/Tokyo?", "/subscribe harbour 8:30 Asia/Tokyo full")]
    [InlineData("harbour 8:30 Tokyo", "“Tokyo” is not the name of a zone. Did you mean Asia/Tokyo?", "/subscribe harbour 8:30 Asia/Tokyo")]
    [InlineData("harbour 25:99", "“25:99” is not a time of day: try 8:30, 0830, 8.30 pm, 8:30 and 18:00, or as it happens.", "/subscribe harbour 8:30")]
    [InlineData("harbour 8:30 Asia/Tokyo please", "“please” is nothing that /subscribe takes: after the topic come times, a zone, days and a length.", "/subscribe harbour 8:30 Asia/Tokyo")]
    [InlineData("harbuor 8:30 Asia/Tokyo brief", "There is no topic “harbuor”. Did you mean harbour?", "/subscribe harbour 8:30 Asia/Tokyo brief")]
    public async Task What_follows_the_topic_is_not_taken_for_it_and_never_lost(string typed, string sentence, string suggestion)
    {
        var problem = await newsroom.ProblemAsync($"/subscribe {typed}");
        Assert.Equal(sentence, problem.Message);
        Assert.Equal(suggestion, problem.Suggestions[0]);
    }

    [Fact]
    public async Task A_zone_that_nobody_has_heard_of_is_refused_with_examples() => Assert.Equal(
        "“middle-earth” is not a zone: name a continent and a city, such as Asia/Tokyo or Europe/London.",
        (await newsroom.ProblemAsync("/subscribe harbour zone:middle-earth")).Message);

    [Fact]
    public async Task Subscribing_again_changes_what_is_named_and_keeps_the_rest()
    {
        await DoneAsync("/subscribe harbour 8:30 asia/tokyo full");
        var done = await DoneAsync("/subscribe harbour 9:00");

        Assert.StartsWith("Briefings on The harbour now come every day at 09:00 (Asia/Tokyo); the next one ", done.Message, StringComparison.Ordinal);
        Assert.Equal(DigestLength.Full, (await OnlyAsync()).Length);
        Assert.Contains("come already, every day", (await DoneAsync("/subscribe harbour")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_topic_comes_on_the_channels_clock()
    {
        await DoneAsync("/subscribe harbour 8:30 Asia/Tokyo");
        Assert.Contains("08:00 (Asia/Tokyo)", (await DoneAsync("/subscribe orchards")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/subscribe harbour")]
    [InlineData("/unsubscribe harbour")]
    public async Task Only_who_manages_the_channel_changes_it(string command)
    {
        newsroom.CanChangeChannel = false;
        Assert.Equal("Only who may manage this channel can change which briefings it gets.", (await newsroom.ProblemAsync(command)).Message);
        Assert.Empty(await newsroom.Subscriptions.OfChannelAsync(Channel, Cancellation));
    }

    [Theory]
    [InlineData("subscribe")]
    [InlineData("unsubscribe")]
    [InlineData("subscriptions")]
    public async Task Where_there_is_no_channel_one_sentence_says_so(string command)
    {
        newsroom.Channel = null;
        Assert.Equal(
            $"Briefings go to channels: type /{command} in the Discord or Slack channel that is meant.",
            (await newsroom.ProblemAsync($"/{command}{(command == "subscriptions" ? "" : " harbour")}")).Message);
    }

    [Fact]
    public async Task An_unknown_topic_is_refused_with_those_there_are() =>
        Assert.Equal(["/subscribe harbour 8:30"], (await newsroom.ProblemAsync("/subscribe harbuor 8:30")).Suggestions);

    [Fact]
    public async Task Unsubscribing_stops_the_one_that_is_named()
    {
        await DoneAsync("/subscribe harbour");
        await DoneAsync("/subscribe orchards");
        Assert.Equal("The briefings on The harbour have ended.", (await DoneAsync("/unsubscribe harbour")).Message);

        Assert.Equal("orchards", (await OnlyAsync()).Topic);
        var problem = await newsroom.ProblemAsync("/unsubscribe harbour");
        Assert.Equal(("No briefings on “harbour” come to this channel.", "/unsubscribe orchards"), (problem.Message, Assert.Single(problem.Suggestions)));
    }

    [Fact]
    public async Task A_subscription_to_a_topic_that_is_no_more_can_be_stopped()
    {
        await newsroom.Subscriptions.SubscribeAsync(
            new NewSubscription(Channel, "lighthouses", new DigestSchedule(new LocalTime(8, 0), DateTimeZone.Utc), DigestLength.Brief, newsroom.Culture, "mira"),
            Newsroom.Noon, Cancellation);

        Assert.Equal("The briefings on lighthouses have ended.", (await DoneAsync("/unsubscribe Lighthouses")).Message);
    }

    private async Task<CommandReply.Done> DoneAsync(string text) => Assert.IsType<CommandReply.Done>(await newsroom.AskAsync(text));

    private async Task<Subscription> OnlyAsync() => Assert.Single(await newsroom.Subscriptions.OfChannelAsync(Channel, Cancellation));
}
