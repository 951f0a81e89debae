using System.Globalization;
using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Subscriptions;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

/// <summary>Several times, stories as they break, what comes on days without news, and in which language.</summary>
public sealed class SubscribeMannerTests
{
    private static readonly ChannelAddress Channel = new(Platform.Discord, new WorkspaceId("guild"), "news");

    private readonly Newsroom newsroom = new() { Channel = Channel, Workspace = Channel.Workspace };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("8:30 and 18:00", "08:30,18:00")]
    [InlineData("8:30,18:00", "08:30,18:00")]
    [InlineData("8:30, 12:00 and 18:00", "08:30,12:00,18:00")]
    [InlineData("0830 1800", "08:30,18:00")]
    [InlineData("8.30 am and 6 pm", "08:30,18:00")]
    [InlineData("18:00 8:30 18:00", "08:30,18:00")]
    public async Task Several_times_are_read_named_and_unnamed(string typed, string times)
    {
        foreach (var command in new[] { $"/subscribe harbour {typed}", $"/subscribe harbour time:\"{typed}\"", $"/subscribe harbour time {typed} brief" })
        {
            await DoneAsync(command);
            Assert.Equal(times, (await OnlyAsync()).Schedule.Times.ToString());
        }
    }

    [Fact]
    public async Task The_next_three_are_said_on_the_channels_clock()
    {
        var done = await DoneAsync("/subscribe harbour 8:30 weekdays 18:00 Asia/Tokyo");

        Assert.StartsWith(
            "Briefings on The harbour come from Monday to Friday at 08:30 and 18:00 (Asia/Tokyo); the first one tomorrow, Tuesday 11 March, at 08:30, "
            + "then at 18:00 and on Wednesday 12 March at 08:30.",
            done.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("id")]
    [InlineData("ko")]
    public async Task Times_in_English_sentences_are_written_the_English_way(string culture)
    {
        var abroad = new Newsroom { Channel = Channel, Culture = CultureInfo.GetCultureInfo(culture) };

        var done = Assert.IsType<CommandReply.Done>(await abroad.AskAsync("/subscribe harbour 8:30 18:00 Asia/Tokyo"));

        Assert.StartsWith("Briefings on The harbour come every day at 08:30 and 18:00 (Asia/Tokyo);", done.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("as it happens", 4)]
    [InlineData("instantly", 4)]
    [InlineData("breaking", 4)]
    [InlineData("as it happens at most 6 an hour", 6)]
    [InlineData("as it happens, at most 6 stories an hour", 6)]
    [InlineData("breaking max 2 per hour", 2)]
    [InlineData("at most 12 an hour", 12)]
    [InlineData("time:\"as they break, 3/h\"", 3)]
    public async Task Stories_can_come_as_they_break(string typed, int most)
    {
        var done = await DoneAsync($"/subscribe harbour {typed} brief");

        Assert.Equal($"Stories on The harbour come as they break, at most {most} an hour.", done.Message);
        Assert.Equal(most, (await OnlyAsync()).Schedule.MostAnHour);
    }

    [Fact]
    public async Task A_limit_stays_when_only_the_length_changes_and_a_time_ends_it()
    {
        await DoneAsync("/subscribe harbour as it happens at most 2 an hour");
        await DoneAsync("/subscribe harbour full");
        Assert.Equal(2, (await OnlyAsync()).Schedule.MostAnHour);

        await DoneAsync("/subscribe harbour 9:00");
        Assert.Null((await OnlyAsync()).Schedule.MostAnHour);
    }

    [Theory]
    [InlineData("/subscribe harbour as it happens at most 0 an hour", "0 stories an hour cannot be the most: it is 1 to 12.")]
    [InlineData("/subscribe harbour at most 60 an hour", "60 stories an hour cannot be the most: it is 1 to 12.")]
    [InlineData("/subscribe harbour breaking weekdays", "Stories that come as they break come on any day: name days only together with times.")]
    [InlineData(
        "/subscribe harbour 0:10 1:10 2:10 3:10 4:10 5:10 6:10 7:10 8:10 9:10 10:10 11:10 12:10 13:10 14:10 15:10 16:10 17:10 18:10 19:10 20:10 21:10 22:10 23:10 23:40",
        "25 times a day are too many: a briefing comes at 24 at most. “as it happens” brings each story by itself.")]
    [InlineData(
        "/subscribe harbour time:\"0:10, 1:10, 2:10, 3:10, 4:10, 5:10, 6:10, 7:10, 8:10, 9:10, 10:10, 11:10, 12:10, 13:10, 14:10, 15:10, 16:10, 17:10, 18:10, 19:10, 20:10, 21:10, 22:10, 23:10 and 23:40\"",
        "25 times a day are too many: a briefing comes at 24 at most. “as it happens” brings each story by itself.")]
    [InlineData("/subscribe harbour as it hapens", "“as it hapens” is not a time of day: try 8:30, 0830, 8.30 pm, 8:30 and 18:00, or as it happens.")]
    [InlineData("/subscribe harbour time:\"8:30 and 25:00\"", "“8:30 and 25:00” is not a time of day: try 8:30, 0830, 8.30 pm, 8:30 and 18:00, or as it happens.")]
    [InlineData("/subscribe harbour quiet:loud", "“loud” does not say what comes when there is nothing new: it is silent or one line.")]
    [InlineData("/subscribe harbour language:klingonish", "“klingonish” is no language known here: try its name or code, such as Japanese or ja.")]
    public async Task What_cannot_be_is_said_in_a_sentence_and_changes_nothing(string typed, string message)
    {
        Assert.Equal(message, (await newsroom.ProblemAsync(typed)).Message);
        Assert.Empty(await newsroom.Subscriptions.OfChannelAsync(Channel, Cancellation));
    }

    [Theory]
    [InlineData("say when nothing is new", true)]
    [InlineData("quiet:\"one line\"", true)]
    [InlineData("quiet one line", true)]
    [InlineData("silent", false)]
    [InlineData("quiet silent", false)]
    public async Task A_channel_may_be_told_that_nothing_is_new(string typed, bool says)
    {
        var done = await DoneAsync($"/subscribe harbour 8:30 {typed}");

        Assert.Equal(says, (await OnlyAsync()).SaysNothingNew);
        Assert.Contains(says ? "When there is nothing new, one line says so." : "When there is nothing new, nothing is sent.", done.Message, StringComparison.Ordinal);

        await DoneAsync("/subscribe harbour 9:00");
        Assert.Equal(says, (await OnlyAsync()).SaysNothingNew);
    }

    [Theory]
    [InlineData("language:ja", "ja", "Their words and dates are Japanese; articles stay in their own language.")]
    [InlineData("in Japanese", "ja", "Their words and dates are Japanese; articles stay in their own language.")]
    [InlineData("language:\"Bahasa Indonesia\"", "id", "Their words and dates are Indonesian; articles stay in their own language.")]
    [InlineData("language de-CH", "de-CH", "Their words and dates are German (Switzerland); articles stay in their own language.")]
    [InlineData("language:danish", "da", "Their dates are Danish, their words English: there are words in English, Indonesian, Japanese, Korean, German, French and Spanish.")]
    public async Task A_language_is_named_by_code_or_name(string typed, string culture, string said)
    {
        var done = await DoneAsync($"/subscribe harbour 8:30 {typed}");

        Assert.Equal(CultureInfo.GetCultureInfo(culture), (await OnlyAsync()).Culture);
        Assert.Contains(said, done.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_and_a_workspace_have_so_many_briefings_and_no_more()
    {
        foreach (var topic in new[] { "harbour", "orchards", "night-trains" })
        {
            await DoneAsync($"/subscribe {topic}");
        }

        await DoneAsync("/subscribe harbour 9:00");
        newsroom.Channel = Channel with { Channel = "quay" };
        await DoneAsync("/subscribe harbour");
        Assert.Equal(
            "4 briefings come to the channels here already, and there are 4 at most in all of them together: stop one first.",
            (await newsroom.ProblemAsync("/subscribe orchards")).Message);
    }

    [Fact]
    public async Task A_full_channel_says_so()
    {
        var one = new Newsroom([.. Enumerable.Range(1, Newsroom.MostBriefingsOfChannel + 1).Select(number => Newsroom.Topic($"quay-{number}", $"Quay {number}", "quay"))]) { Channel = Channel };
        for (var number = 1; number <= Newsroom.MostBriefingsOfChannel; number++)
        {
            Assert.IsType<CommandReply.Done>(await one.AskAsync($"/subscribe quay-{number}"));
        }

        Assert.Equal("3 briefings come to this channel already, and there are 3 at most in one: stop one first.", (await one.ProblemAsync("/subscribe quay-4")).Message);
    }

    [Fact]
    public async Task A_topic_may_begin_with_a_word_that_could_be_a_manner()
    {
        var one = new Newsroom(Newsroom.Topic("breaking-waves", "Breaking waves", "waves"), Newsroom.Topic("silent-film", "Silent film", "film")) { Channel = Channel };
        Assert.IsType<CommandReply.Done>(await one.AskAsync("/subscribe breaking waves 8:30"));
        Assert.IsType<CommandReply.Done>(await one.AskAsync("/subscribe silent film breaking"));
        Assert.Equal([null, 4], (await one.Subscriptions.OfChannelAsync(Channel, Cancellation)).Select(subscription => subscription.Schedule.MostAnHour));
    }

    [Theory]
    [InlineData("time", "8:30 and 1", "8:30 and 12:00", "8:30 and 17:00", "8:30 and 18:00")]
    [InlineData("time", "as", "as it happens")]
    [InlineData("quiet", "o", "one line")]
    [InlineData("language", "jap", "ja")]
    public void What_is_half_typed_is_completed(string option, string typed, params string[] values) =>
        Assert.Equal(values, new CommandSuggestions(newsroom.Topics).ForOption(option, typed).Select(suggestion => suggestion.Text));

    [Fact]
    public void Actions_come_before_topics() =>
        Assert.Equal(["/briefing preview", "/briefing pause"], new CommandSuggestions(newsroom.Topics).For("/briefing p").Select(suggestion => suggestion.Text));

    [Fact]
    public async Task The_list_says_how_each_comes()
    {
        await DoneAsync("/subscribe harbour 8:30 and 18:00 weekdays brief say when nothing is new in Japanese");
        await DoneAsync("/subscribe orchards as it happens");
        var text = MarkdownReplyRenderer.Render(await newsroom.AskAsync("/subscriptions"));

        Assert.Contains("- **harbour** — from Monday to Friday at 08:30 and 18:00 (UTC), brief, one line when nothing is new, in Japanese; the next one today at 18:00.", text, StringComparison.Ordinal);
        Assert.Contains("- **orchards** — as they break, at most 4 an hour, standard.", text, StringComparison.Ordinal);
    }

    private async Task<CommandReply.Done> DoneAsync(string typed) => Assert.IsType<CommandReply.Done>(await newsroom.AskAsync(typed));

    private async Task<Subscription> OnlyAsync() => Assert.Single(await newsroom.Subscriptions.OfChannelAsync(Channel, Cancellation));
}
