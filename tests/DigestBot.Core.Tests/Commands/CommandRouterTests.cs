using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Digests;
using DigestBot.Stories;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class CommandRouterTests
{
    [Fact]
    public async Task Digest_answers_with_the_stories_of_the_topic()
    {
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item);
        var digest = await newsroom.DigestAsync("/digest harbour since yesterday brief");
        Assert.Equal(DigestLength.Brief, digest.Length);
        Assert.Equal("The harbour", digest.TopicTitle);
        Assert.Single(digest.Stories);
    }

    [Theory]
    [InlineData("/digest night-trains")]
    [InlineData("/digest Night Trains")]
    public async Task A_topic_is_found_however_its_name_is_written(string text) =>
        Assert.Equal("night-trains", (await new Newsroom().DigestAsync(text)).TopicName);

    [Fact]
    public async Task An_unknown_topic_gets_the_nearest_names()
    {
        var problem = await new Newsroom().ProblemAsync("/digest harbuor");
        Assert.Equal("There is no topic “harbuor”. Did you mean harbour?", problem.Message);
        Assert.Equal(["/digest harbour"], problem.Suggestions);
    }

    [Fact]
    public async Task A_topic_like_none_gets_all_the_names_there_are()
    {
        var problem = await new Newsroom().ProblemAsync("/digest xxxxxxxxxxxx");
        Assert.Equal("There is no topic “xxxxxxxxxxxx”. There are harbour, orchards and night-trains.", problem.Message);
    }

    [Fact]
    public async Task A_digest_of_nothing_is_told_which_topics_there_are()
    {
        var problem = await new Newsroom().ProblemAsync("/digest");
        Assert.Equal("Which topic? There are harbour, orchards and night-trains.", problem.Message);
        Assert.Equal(["/digest harbour", "/digest orchards", "/digest night-trains"], problem.Suggestions);
    }

    [Theory]
    [InlineData("/digest harbour since:soon", "“soon” is not a time I can read")]
    [InlineData("/digest harbour length:long", "“long” is not a length: it is brief, standard or full.")]
    public async Task A_value_that_means_nothing_is_named(string text, string message) =>
        Assert.StartsWith(message, (await new Newsroom().ProblemAsync(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("/digst harbour", "There is no command “/digst”. Did you mean /digest?", "/digest")]
    [InlineData("/topcis", "There is no command “/topcis”. Did you mean /topics?", "/topics")]
    [InlineData("harbour", "“harbour” is a topic: ask for its digest.", "/digest harbour")]
    public async Task An_unknown_command_gets_the_nearest(string text, string message, string suggestion)
    {
        var problem = await new Newsroom().ProblemAsync(text);
        Assert.Equal(message, problem.Message);
        Assert.Equal([suggestion], problem.Suggestions);
    }

    [Fact]
    public async Task A_command_like_none_gets_all_there_are() =>
        Assert.Equal(CommandDescriptions.All.Select(command => "/" + command.Name), (await new Newsroom().ProblemAsync("/weatherforecast")).Suggestions);

    [Fact]
    public async Task Topics_lists_the_catalog()
    {
        var newsroom = new Newsroom();
        Assert.Equal(newsroom.Topics.All, Assert.IsType<CommandReply.Topics>(await newsroom.AskAsync("/topics")).All);
    }

    [Fact]
    public async Task Help_describes_every_command() =>
        Assert.Equal(CommandDescriptions.All, Assert.IsType<CommandReply.Help>(await new Newsroom().AskAsync("/help")).Commands);

    [Fact]
    public async Task Help_names_what_is_decided_for_everybody_only_where_it_can_be_decided()
    {
        var newsroom = new Newsroom();
        var request = new CommandRequest("help", new Dictionary<string, string>(), newsroom.Culture, newsroom.Zone) { Workspace = new WorkspaceId("discord:1") };

        var help = Assert.IsType<CommandReply.Help>(await newsroom.AskAsync(request));

        Assert.DoesNotContain(help.Commands, command => command.IsOperators);
        Assert.Contains(CommandDescriptions.Digest, help.Commands);
    }

    [Fact]
    public async Task Every_command_described_is_one_the_router_knows()
    {
        foreach (var command in CommandDescriptions.All)
        {
            if (await new Newsroom().AskAsync("/" + command.Name) is CommandReply.Problem problem)
            {
                Assert.DoesNotContain("no command", problem.Message, StringComparison.Ordinal);
            }
        }
    }
}
