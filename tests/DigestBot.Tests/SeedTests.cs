using System.Text.Json.Nodes;
using DigestBot.Testing;

namespace DigestBot.Tests;

/// <summary>The article the project began with. It is not ours: text and expectations are read where they lie and stand in no test.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task The_seed_article_gives_everything_that_is_expected()
    {
        Assert.SkipWhen(SharedFolder.Find("seed/expected.json") is null, SharedFolder.Missing);
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(SharedFolder.Find("seed/expected.json")!, TestContext.Current.CancellationToken))!;
        var result = await bot.RunAsync("read", SharedFolder.Find("seed/article.txt")!, "--json");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var read = JsonNode.Parse(result.Output)!;
        Assert.Multiple(
            [
                .. ((string[])["title", "publisher", "agency", "dateline", "published", "language"])
                    .Select(field => (Action)(() => Assert.Equal((string?)expected[field], (string?)read[field]))),
                () => CheckText(expected, read),
                .. expected["quotes"]!.AsArray().Select(quote => (Action)(() => CheckQuote(quote!, read))),
                () => Assert.Equal(expected["quotes"]!.AsArray().Count, read["quotes"]!.AsArray().Count),
                .. expected["times"]!.AsArray().Select(time => (Action)(() => CheckTime(time!, read))),
                () => Assert.Equal(expected["times"]!.AsArray().Sum(time => (int?)time!["count"] ?? 1), Shown(read).Count()),
                .. expected["key_future_dates"]!.AsArray().Select(date => (Action)(() => CheckKeyDate(date!, read))),
                () => Assert.Equal(Strings(expected["topics"]!), Strings(read["topics"]!)),
            ]);
    }

    private static void CheckText(JsonNode expected, JsonNode read)
    {
        var text = (string)read["text"]!;
        Assert.StartsWith((string)expected["body_starts"]!, text, StringComparison.Ordinal);
        Assert.EndsWith((string)expected["body_ends"]!, text, StringComparison.Ordinal);
        Assert.Equal((int)expected["paragraphs"]!, read["paragraphs"]!.AsArray().Count);
        Assert.All(Strings(expected["must_not_contain"]!), noise => Assert.DoesNotContain(noise, text, StringComparison.Ordinal));
    }

    private static void CheckQuote(JsonNode expected, JsonNode read)
    {
        var quote = Assert.Single(read["quotes"]!.AsArray(), quote => (string?)quote!["text"] == (string?)expected["text"])!;
        Assert.Equal((string?)expected["speaker"], (string?)quote["speaker"]);
        Assert.Equal((string?)expected["kind"], (string?)quote["kind"]);
    }

    private static void CheckTime(JsonNode expected, JsonNode read)
    {
        var found = Shown(read).Where(time => (string?)time["text"] == (string?)expected["text"]).ToList();
        Assert.Equal((int?)expected["count"] ?? 1, found.Count);
        Assert.All(found, time => Assert.Equal((string?)expected["value"], (string?)time["value"]));
        if ((string?)expected["interval"] is { } interval)
        {
            Assert.All(found, time => Assert.Equal(interval, $"{time["from"]}/{time["to"]}"));
        }
    }

    private static void CheckKeyDate(JsonNode expected, JsonNode read) =>
        Assert.Contains(read["keyDates"]!.AsArray(), date =>
            (string?)date!["from"] == (string?)expected["date"] && ((string)date["what"]!).Contains((string)expected["what"]!, StringComparison.Ordinal));

    private static IEnumerable<JsonNode> Shown(JsonNode read) =>
        read["times"]!.AsArray().OfType<JsonNode>().Where(time => !((string)time["value"]!).EndsWith("_REF", StringComparison.Ordinal));

    private static IEnumerable<string> Strings(JsonNode list) => list.AsArray().Select(item => (string)item!);
}
