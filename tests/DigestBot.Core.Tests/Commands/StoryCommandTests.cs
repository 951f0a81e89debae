using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Stories;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class StoryCommandTests
{
    private static async Task<Newsroom> NewsroomAsync() =>
        await new Newsroom().WithAsync(HarbourNews.Item, HarbourReports.Item, HarbourNews.CopyIn("North Shore Post"));

    [Fact]
    public async Task What_is_split_tells_two_stories_until_it_is_taken_back()
    {
        var newsroom = await NewsroomAsync();
        Assert.Single((await newsroom.DigestAsync("/digest harbour")).Stories);

        var done = Assert.IsType<CommandReply.Done>(await newsroom.AskAsync("/story split 1 #2"));
        Assert.Equal("Articles 1 and 2 tell two stories from now on.", done.Message);
        Assert.Equal(2, (await newsroom.DigestAsync("/digest harbour")).Stories.Count);

        Assert.IsType<CommandReply.Done>(await newsroom.AskAsync(Assert.Single(done.Next)));
        Assert.Single((await newsroom.DigestAsync("/digest harbour")).Stories);
    }

    [Fact]
    public async Task A_muted_story_stays_out_of_digests_until_it_is_taken_back()
    {
        var newsroom = await NewsroomAsync();
        var done = Assert.IsType<CommandReply.Done>(await newsroom.AskAsync("/story mute 2"));
        Assert.Empty((await newsroom.DigestAsync("/digest harbour")).Stories);

        await newsroom.AskAsync(Assert.Single(done.Next));
        Assert.Single((await newsroom.DigestAsync("/digest harbour")).Stories);
    }

    [Theory]
    [InlineData("/story", "What should become of which story?")]
    [InlineData("/story burn 1", "“burn” is nothing to do with a story: there are merge, split, mute and undo.")]
    [InlineData("/story mute", "Which article?")]
    [InlineData("/story merge 1", "It takes two articles to merge: which is the other?")]
    [InlineData("/story merge 1 1", "Those are one article, 1: name two.")]
    [InlineData("/story split 1 2 3", "“2 3” is not an article's number")]
    [InlineData("/story mute one", "“one” is not an article's number")]
    [InlineData("/story mute 1 2", "A story is muted by one article of it.")]
    [InlineData("/story mute 99", "There is no article 99.")]
    [InlineData("/story merge 1 99", "There is no article 99.")]
    [InlineData("/story undo 1 2", "Nothing was decided about 1 and 2.")]
    public async Task A_mistake_is_named(string text, string message) =>
        Assert.StartsWith(message, (await (await NewsroomAsync()).ProblemAsync(text)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Another_workspace_decides_nothing()
    {
        var newsroom = await NewsroomAsync();
        var request = new CommandRequest(
            "story", new Dictionary<string, string> { [OptionNames.Action] = StoryActions.Mute, [OptionNames.Number] = "1" }, newsroom.Culture, newsroom.Zone)
        {
            Workspace = new WorkspaceId("discord:1"),
        };
        Assert.StartsWith("Stories are the same for everybody", Assert.IsType<CommandReply.Problem>(await newsroom.AskAsync(request)).Message, StringComparison.Ordinal);
        Assert.Single((await newsroom.DigestAsync("/digest harbour")).Stories);
    }
}
