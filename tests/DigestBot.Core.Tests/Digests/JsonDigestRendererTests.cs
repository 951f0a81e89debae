using System.Text.Json;
using DigestBot.Digests;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class JsonDigestRendererTests
{
    private static async Task<string> Render() =>
        JsonDigestRenderer.Render(await (await new Newsroom().WithAsync(HarbourNews.Item, HarbourNews.CopyIn("Daily Anchor"))).DigestAsync());

    [Fact]
    public async Task Field_names_are_a_contract()
    {
        using var json = JsonDocument.Parse(await Render());
        var story = json.RootElement.GetProperty("stories")[0];
        Assert.Equal(
            ["topicName", "topicTitle", "length", "asked", "shown", "composedAt", "zone", "culture", "stories", "moreStories", "upcoming", "isSample", "kind", "missedRuns", "notices"],
            Names(json.RootElement));
        Assert.Equal(["headline", "sentences", "quotes", "dates", "sources", "isUpdate", "coverage"], Names(story));
        Assert.Equal(["text", "source", "link"], Names(story.GetProperty("sentences")[0]));
        Assert.Equal(["text", "kind", "speaker", "source", "link"], Names(story.GetProperty("quotes")[0]));
        Assert.Equal(["from", "to", "phrase", "what", "source", "link"], Names(story.GetProperty("dates")[0]));
        Assert.Equal(
            ["article", "outlet", "agency", "title", "language", "day", "publishedAt", "url", "isCopy"],
            Names(story.GetProperty("sources")[0]));
    }

    [Fact]
    public async Task Times_are_written_in_the_iso_forms()
    {
        using var json = JsonDocument.Parse(await Render());
        Assert.Equal("2031-03-10T12:00:00Z", json.RootElement.GetProperty("composedAt").GetString());
        Assert.Equal("2031-03-09", json.RootElement.GetProperty("asked").GetProperty("first").GetString());
        Assert.Equal("2031-03-14", json.RootElement.GetProperty("upcoming")[0].GetProperty("from").GetString());
        Assert.Equal("standard", json.RootElement.GetProperty("length").GetString());
        Assert.Equal("direct", json.RootElement.GetProperty("stories")[0].GetProperty("quotes")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task What_was_written_reads_back_the_same()
    {
        var written = await Render();
        var read = JsonDigestRenderer.Read(written);
        Assert.Equal(written, JsonDigestRenderer.Render(read));
        Assert.Equal(MarkdownDigestRenderer.Render(read), MarkdownDigestRenderer.Render(JsonDigestRenderer.Read(written)));
        Assert.Equal("14–16 March", new DigestWording(read).When(read.Upcoming[0]));
    }

    [Fact]
    public async Task A_digest_written_before_there_were_notices_still_reads()
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(await Render())!.AsObject();
        Assert.True(json.Remove("notices"));

        Assert.Empty(JsonDigestRenderer.Read(json.ToJsonString()).Notices);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
