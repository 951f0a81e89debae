using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace DigestBot.Tests;

public sealed class AnalyzeTests : IDisposable
{
    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Every_line_gets_one_line_in_order()
    {
        var answers = await AnalyseAsync(
            """{"id":"one","kind":"plain","text":"A sentence."}""",
            "not json",
            "",
            """{"kind":"plain","text":"No id."}""",
            """{"id":"one","kind":"plain","text":"The id again."}""",
            """{"id":"two","kind":"verse","text":"x"}""",
            """{"id":"three","kind":"html"}""",
            """{"id":"four","kind":"html","htmlBase64":"%%%"}""",
            """{"id":"five","kind":"plain","text":"x","published":"yesterday"}""",
            """{"id":"six","kind":"plain","text":"half \ud83d of a pair"}""",
            """{"id":7,"kind":"plain","text":"A number is an id too.","unknown":[1,2]}""");

        Assert.Equal(11, answers.Count);
        Assert.Equal("one", (string?)answers[0]["id"]);
        Assert.All(Enumerable.Range(1, 9), index =>
        {
            Assert.Equal(index + 1, (int?)answers[index]["line"]);
            Assert.NotEmpty((string)answers[index]["error"]!);
            Assert.Equal(2, answers[index].AsObject().Count);
        });
        Assert.Equal(7, (int?)answers[10]["id"]);
    }

    [Fact]
    public async Task Plain_text_comes_back_to_the_letter()
    {
        const string text = "  First line.\r\n\r\nSecond line with a tab\tand \u00a0 spaces.  \r\n";
        var answer = await AnalyseOneAsync(new JsonObject { ["id"] = "x", ["kind"] = "plain", ["text"] = text, ["title"] = "Its title" });
        Assert.Equal(text, (string?)answer["text"]);
    }

    [Fact]
    public async Task Offsets_count_code_points()
    {
        const string text = "😀😀 One sentence here. 🚢 Another sentence there.";
        var answer = await AnalyseOneAsync(new JsonObject { ["id"] = "x", ["kind"] = "plain", ["text"] = text });
        var runes = text.EnumerateRunes().ToArray();
        var paragraph = answer["paragraphs"]![0]!;
        Assert.Equal((0, runes.Length), ((int)paragraph["start"]!, (int)paragraph["end"]!));
        var last = answer["sentences"]!.AsArray()[^1]!;
        Assert.Equal("Another sentence there.", string.Concat(runes[(int)last["start"]!..(int)last["end"]!])[^23..]);
    }

    [Fact]
    public async Task The_object_has_the_fields_of_the_contract()
    {
        var answer = await AnalyseOneAsync(new JsonObject
        {
            ["id"] = "x", ["kind"] = "plain", ["published"] = "2031-03-11", ["text"] = "\"It's done,\" Orla Teng said on Monday.",
        });
        Assert.Equal(
            [
                "id", "title", "author", "publisher", "agency", "dateline", "published", "publishedFrom",
                "updated", "section", "image", "imageText", "canonicalUrl", "origins", "language", "text",
                "paragraphs", "sentences", "quotes", "times", "keyDates", "gist", "topics",
            ],
            answer.AsObject().Select(field => field.Key));
        Assert.Equal(("2031-03-11", "input"), ((string?)answer["published"], (string?)answer["publishedFrom"]));
    }

    [Fact]
    public async Task Letters_are_written_as_they_are_and_lines_end_in_a_line_feed()
    {
        await RunAsync("""{"id":"x","kind":"plain","text":"It's 東京 — «été»."}""");
        var bytes = await File.ReadAllBytesAsync(bot.PathOf("out.jsonl"), TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains("\"It's 東京 — «été».\"", text, StringComparison.Ordinal);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public async Task A_byte_order_mark_a_carriage_return_and_a_missing_last_line_feed_do_no_harm()
    {
        var input = bot.Write("in.jsonl", "\uFEFF{\"id\":\"a\",\"kind\":\"plain\",\"text\":\"x\"}\r\n{\"id\":\"b\",\"kind\":\"plain\",\"text\":\"y\"}");
        await bot.RunAsync("analyze", "--in", input, "--out", bot.PathOf("out.jsonl"));
        Assert.Equal(["a", "b"], Answers().Select(answer => (string?)answer["id"]));
    }

    [Fact]
    public async Task Without_a_date_a_relative_expression_has_no_interval()
    {
        var answer = await AnalyseOneAsync(new JsonObject { ["id"] = "x", ["kind"] = "plain", ["text"] = "They meet on Monday and met last week." });
        Assert.All(answer["times"]!.AsArray(), time => Assert.True(time!["from"] is null && time["to"] is null));
    }

    [Fact]
    public async Task Articles_pasted_in_a_row_come_as_a_list()
    {
        var answer = await AnalyseOneAsync(new JsonObject { ["id"] = "x", ["kind"] = "dump", ["text"] = Texts.TwoDumps });
        Assert.Equal(["id", "articles"], answer.AsObject().Select(field => field.Key));
        Assert.Equal(
            ["Harbour crew raises the Kaimon bell", "Lamp oil tax falls in Norrvik"],
            answer["articles"]!.AsArray().Select(article => (string?)article!["title"]));
    }

    [Fact]
    public async Task A_document_over_five_megabytes_is_refused_and_the_rest_goes_on()
    {
        var answers = await AnalyseAsync(
            new JsonObject { ["id"] = "big", ["kind"] = "dump", ["text"] = new string('a', 5 * 1024 * 1024 + 1) }.ToJsonString(),
            """{"id":"small","kind":"plain","text":"x"}""");
        Assert.Contains("at most 5 MB", (string?)answers[0]["error"], StringComparison.Ordinal);
        Assert.Equal("small", (string?)answers[1]["id"]);
    }

    [Theory]
    [InlineData("missing.jsonl", "does not exist")]
    [InlineData(".", "is a folder")]
    public async Task An_unreadable_input_ends_with_two(string input, string reason)
    {
        var result = await bot.RunAsync("analyze", "--in", input, "--out", bot.PathOf("out.jsonl"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(bot.PathOf("out.jsonl")));
    }

    [Fact]
    public async Task A_binary_input_ends_with_two_and_the_input_is_never_overwritten()
    {
        var picture = bot.Write("picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]);
        Assert.Equal(2, (await bot.RunAsync("analyze", "--in", picture, "--out", bot.PathOf("out.jsonl"))).ExitCode);
        var lines = bot.Write("lines.jsonl", "{}");
        Assert.Equal(2, (await bot.RunAsync("analyze", "--in", lines, "--out", lines)).ExitCode);
        Assert.Equal("{}", await File.ReadAllTextAsync(lines, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task No_text_stops_the_run()
    {
        var kinds = new[] { "plain", "dump", "html" };
        await Gen.String.Array[30].SampleAsync(
            async texts =>
            {
                var answers = await AnalyseAsync([.. texts.Select((text, index) =>
                    new JsonObject { ["id"] = index, ["kind"] = kinds[index % 3], [index % 3 == 2 ? "html" : "text"] = text }.ToJsonString())]);
                Assert.Equal(texts.Length, answers.Count);
                Assert.DoesNotContain(answers, answer => ((string?)answer["error"])?.Contains("failed", StringComparison.Ordinal) == true);
            },
            iter: 10,
            threads: 1);
    }

    private async Task<JsonNode> AnalyseOneAsync(JsonObject request) => Assert.Single(await AnalyseAsync(request.ToJsonString()));

    private async Task<IReadOnlyList<JsonNode>> AnalyseAsync(params string[] lines)
    {
        await RunAsync(lines);
        return Answers();
    }

    private async Task RunAsync(params string[] lines)
    {
        var input = bot.Write("in.jsonl", string.Concat(lines.Select(line => line + "\n")));
        var result = await bot.RunAsync("analyze", "--in", input, "--out", bot.PathOf("out.jsonl"));
        Assert.Equal(0, result.ExitCode);
    }

    private List<JsonNode> Answers() => [.. File.ReadLines(bot.PathOf("out.jsonl")).Select(line => JsonNode.Parse(line)!)];
}
