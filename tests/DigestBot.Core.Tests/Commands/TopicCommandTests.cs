using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class TopicCommandTests
{
    private static readonly NewsItem Ferry = new()
    {
        Title = "Night ferry sails again",
        Text = "The night ferry sailed on Sunday. Nobody slept.",
        Outlet = "Harbour Post",
        Url = "https://harbour.example/ferry",
        Published = "2031-03-09",
    };

    [Fact]
    public async Task A_topic_is_tried_on_the_last_days_and_saved()
    {
        var newsroom = await new Newsroom().WithAsync(Ferry);

        var report = await PageAsync(newsroom, "/topic add Night-Ferries \"night ferr*\" OR sleeper");

        Assert.Equal(("night-ferries", "Night ferries", TopicChange.Added), (report.Topic.Name, report.Topic.Title, report.Change));
        Assert.Equal("\"night ferr*\" OR sleeper", QueryText.Of(report.Topic.Asked));
        Assert.Equal((1, 7, "Night ferry sails again"), (report.BackTest!.Matches, report.BackTest.Days, report.BackTest.Examples[0].Article.Title));
        Assert.Equal("It would have matched 1 article in the last 7 days:", SearchLabels.BackTested(report));
    }

    [Fact]
    public async Task A_topic_that_is_tried_shows_what_it_would_gather_and_keeps_nothing()
    {
        var newsroom = await new Newsroom().WithAsync(Ferry);

        var report = await PageAsync(newsroom, "/topic try night-ferries \"night ferr*\" OR sleeper");

        Assert.Equal((TopicChange.Tried, TopicActions.Add, 1), (report.Change, report.Keeping, report.BackTest!.Matches));
        Assert.Equal("Tried; nothing is kept yet.", SearchLabels.Status(report));
        Assert.StartsWith("There is no topic “night-ferries”", (await newsroom.ProblemAsync("/topic show night-ferries")).Message, StringComparison.Ordinal);
        var kept = await PageAsync(newsroom, Assert.Single(SearchLabels.Next(report)));
        Assert.Equal((TopicChange.Added, "\"night ferr*\" OR sleeper"), (kept.Change, QueryText.Of(kept.Topic.Asked)));
    }

    [Fact]
    public async Task What_is_tried_under_a_name_of_ones_own_is_kept_by_an_edit()
    {
        var newsroom = await new Newsroom().WithAsync(Ferry);
        await PageAsync(newsroom, "/topic add boats ferry");

        var report = await PageAsync(newsroom, "/topic try boats ferry -night");

        Assert.Equal((TopicActions.Edit, "ferry", "Tried; your topic is as it was."), (report.Keeping, report.Before, SearchLabels.Status(report)));
        Assert.Equal("ferry", QueryText.Of((await PageAsync(newsroom, "/topic show boats")).Topic.Asked));
        Assert.Equal(TopicChange.Edited, (await PageAsync(newsroom, Assert.Single(SearchLabels.Next(report)))).Change);
    }

    [Fact]
    public async Task What_was_added_can_be_asked_for_edited_shown_and_removed()
    {
        var newsroom = await new Newsroom().WithAsync(Ferry);
        await PageAsync(newsroom, "/topic add boats ferry");
        Assert.Single((await newsroom.DigestAsync("/digest boats since yesterday")).Stories);
        Assert.Contains(Assert.IsType<CommandReply.Topics>(await newsroom.AskAsync("/topics")).All, topic => topic.Name == "boats");

        var edited = await PageAsync(newsroom, "/topic edit boats ferry -night");
        Assert.Equal(("ferry", 0), (edited.Before, edited.BackTest!.Matches));
        Assert.Equal("ferry AND NOT night", QueryText.Of((await PageAsync(newsroom, "/topic show boats")).Topic.Asked));

        Assert.Equal(TopicChange.Removed, (await PageAsync(newsroom, "/topic remove boats")).Change);
        Assert.StartsWith("There is no topic “boats”", (await newsroom.ProblemAsync("/digest boats")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_of_the_configuration_is_shown_with_its_origin()
    {
        var report = await PageAsync(new Newsroom(), "/topic show harbour");
        Assert.Equal(TopicOrigin.Configuration, report.Topic.Origin);
        Assert.Equal("Written in the configuration, for everybody.", SearchLabels.Status(report));
    }

    [Theory]
    [InlineData("/topic", "What should become of which topic?")]
    [InlineData("/topic paint boats", "“paint” is nothing to do with a topic: there are try, add, edit, show and remove.")]
    [InlineData("/topic add", "Which topic? A name follows “add”.")]
    [InlineData("/topic add boats", "What is boats about?")]
    [InlineData("/topic add bo@ts ferry", "“bo@ts” cannot be a topic's name")]
    [InlineData("/topic add \"boats ferry", "The quotation mark at character 12 is never closed.")]
    [InlineData("/topic add boats (ferry", "The parenthesis at character 1 is never closed.")]
    [InlineData("/topic try boats ferry OR", "A word is missing at the end, after “OR”.")]
    [InlineData("/topic try harbour ferry", "“harbour” is a topic of the configuration, which everybody has: choose another name.")]
    [InlineData("/topic add harbour ferry", "“harbour” is a topic of the configuration, which everybody has: choose another name.")]
    [InlineData("/topic edit harbour ferry", "“harbour” is written in the configuration, which everybody has: only config/topics.json changes it.")]
    [InlineData("/topic remove harbour", "“harbour” is written in the configuration")]
    [InlineData("/topic edit boats ferry", "There is no topic of your own yet.")]
    [InlineData("/topic show harbuor", "There is no topic “harbuor”. Did you mean harbour?")]
    public async Task A_mistake_is_named(string text, string message) =>
        Assert.StartsWith(message, (await new Newsroom().ProblemAsync(text)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_name_is_given_once()
    {
        var newsroom = new Newsroom();
        await PageAsync(newsroom, "/topic add boats ferry");
        var problem = await newsroom.ProblemAsync("/topic add Boats tram");
        Assert.Equal("There is a topic boats already: edit it, or choose another name.", problem.Message);
        Assert.Equal(["/topic edit boats tram", "/topic show boats"], problem.Suggestions);
    }

    [Fact]
    public async Task A_mistyped_name_of_ones_own_gets_the_nearest()
    {
        var newsroom = new Newsroom();
        await PageAsync(newsroom, "/topic add boats ferry");
        var problem = await newsroom.ProblemAsync("/topic remove baots");
        Assert.Equal("There is no topic “baots”. Did you mean boats?", problem.Message);
        Assert.Equal(["/topic remove boats"], problem.Suggestions);
    }

    [Fact]
    public async Task A_hundred_topics_are_the_most()
    {
        var newsroom = new Newsroom();
        for (var number = 1; number <= 100; number++)
        {
            await PageAsync(newsroom, $"/topic add t{number} ferry");
        }

        Assert.StartsWith("There are 100 topics of your own", (await newsroom.ProblemAsync("/topic try t101 ferry")).Message, StringComparison.Ordinal);
        Assert.StartsWith("There are 100 topics of your own", (await newsroom.ProblemAsync("/topic add t101 ferry")).Message, StringComparison.Ordinal);
    }

    private static async Task<TopicReport> PageAsync(Newsroom newsroom, string text) =>
        Assert.IsType<CommandReply.TopicPage>(await newsroom.AskAsync(text)).Report;
}
