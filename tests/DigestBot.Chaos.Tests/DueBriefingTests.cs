using DigestBot.Chaos.Killing;
using DigestBot.Subscriptions;

namespace DigestBot.Chaos.Tests;

public sealed class DueBriefingTests
{
    private static readonly DueBriefing Due = new(
        new Subscriber(new ChannelAddress(Platform.Discord, WorkspaceId.Local, "1"), "harbour"), ["https://news.example/1.html", "https://news.example/2.html"]);

    private readonly string first = """{"content":"### [One](https://news.example/1.html)"}""";

    private readonly string second = """{"url":"https://news.example/2.html"}""";

    [Fact]
    public void Briefing_is_told_when_each_of_its_stories_stands_in_some_message()
    {
        Assert.True(Due.IsTold([first, second]));
        Assert.False(Due.IsTold([first]));
    }

    [Fact]
    public void Story_that_stands_in_two_messages_is_doubled()
    {
        Assert.True(Due.IsDoubled([first, second, second]));
        Assert.False(Due.IsDoubled([first, second]));
    }

    [Fact]
    public void Link_to_a_passage_is_not_the_story_once_more() =>
        Assert.False(Due.IsDoubled([first, """{"url":"https://news.example/1.html#:~:text=One"}"""]));
}
