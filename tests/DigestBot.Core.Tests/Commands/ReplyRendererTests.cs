using System.Text.Json;
using AngleSharp.Html.Parser;
using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Digests;
using DigestBot.Stories;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class ReplyRendererTests
{
    [Fact]
    public async Task Topics_are_listed_with_the_command_that_asks_for_them()
    {
        var newsroom = new Newsroom(Newsroom.Topic("harbour", "The harbour", "harbour") with { Aliases = ["port", "quay"] });
        Assert.Equal("# Topics\n\n- **The harbour** — `/digest harbour`, or port or quay\n", MarkdownReplyRenderer.Render(await newsroom.AskAsync("/topics")));
    }

    [Fact]
    public async Task A_problem_says_what_to_type_instead()
    {
        var problem = await new Newsroom().AskAsync("/digest harbuor");
        Assert.Equal("There is no topic “harbuor”. Did you mean harbour?\n\n- `/digest harbour`\n", MarkdownReplyRenderer.Render(problem));
    }

    [Fact]
    public async Task Help_shows_every_command_with_its_options()
    {
        var text = MarkdownReplyRenderer.Render(await new Newsroom().AskAsync("/help"));
        Assert.Contains("- `/digest TOPIC [since] [length]` — ", text, StringComparison.Ordinal);
        Assert.Contains("  - `length` — Brief, standard or full. ", text, StringComparison.Ordinal);
        Assert.Contains("- `/topics` — ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/topics", "topics")]
    [InlineData("/help", "commands")]
    [InlineData("/digest", "problem")]
    [InlineData("/digest harbour", "digest")]
    public async Task Json_says_what_it_is_by_its_first_field(string text, string field)
    {
        using var json = JsonDocument.Parse(JsonReplyRenderer.Render(await new Newsroom().AskAsync(text)));
        Assert.Equal(field, json.RootElement.EnumerateObject().First().Name);
    }

    [Fact]
    public async Task A_digest_in_a_reply_is_the_digest_itself()
    {
        var reply = await (await new Newsroom().WithAsync(HarbourNews.Item)).AskAsync("/digest harbour");
        var digest = Assert.IsType<CommandReply.Briefing>(reply).Digest;
        Assert.Equal(MarkdownDigestRenderer.Render(digest), MarkdownReplyRenderer.Render(reply));
        using var json = JsonDocument.Parse(JsonReplyRenderer.Render(reply));
        using var alone = JsonDocument.Parse(JsonDigestRenderer.Render(digest));
        Assert.True(JsonElement.DeepEquals(alone.RootElement, json.RootElement.GetProperty("digest")));
    }

    [Fact]
    public void Whatever_was_typed_stays_text()
    {
        const string hostile = "<img src=x onerror=alert(1)>`*[x](y)";
        Topic topic = new() { Name = hostile, Title = hostile, Aliases = [hostile], Groups = [] };
        CommandReply[] replies =
        [
            new CommandReply.Problem(hostile, [hostile]),
            new CommandReply.Topics([topic]),
            new CommandReply.Help([new CommandDescription(hostile, hostile, [new OptionDescription(hostile, hostile, true, [])])]),
        ];
        foreach (var reply in replies)
        {
            var page = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{HtmlReplyRenderer.Render(reply)}</body>").Body!;
            HtmlSafety.AssertHarmless(page);
            Assert.Contains(hostile, page.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("(1)>`", MarkdownReplyRenderer.Render(reply), StringComparison.Ordinal);
        }
    }
}
