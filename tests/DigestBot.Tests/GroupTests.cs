namespace DigestBot.Tests;

public sealed class GroupTests : IDisposable
{
    private const string Bridge =
        "The old harbour bridge reopened on Monday after a year of repairs, the town council said in a statement to residents. "
        + "Forty workers replaced every cable through two winters and one flood, and the last bolt was set on Sunday night. "
        + "Ferries carried ten thousand passengers a day while the bridge was closed.";

    private const string Orchard =
        "Apple growers in the northern valley expect their smallest harvest in twenty years after a late frost in May. "
        + "Prices at the wholesale market rose by a third within a week, and cider makers have begun to import fruit.";

    private static readonly string[] Lines =
    [
        $$"""{"id": 10, "title": "Bridge reopens", "date": "2031-03-10", "text": "{{Bridge}}"}""",
        $$"""{"id": 9, "title": "Bridge open again", "date": "2031-03-10T11:00Z", "text": "{{Bridge}}"}""",
        $$"""{"id": "apples", "title": null, "date": null, "text": "{{Orchard}}"}""",
        """{"id": "empty", "title": null, "date": null, "text": null}""",
    ];

    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Copies_name_the_smallest_id_of_their_group_and_lines_keep_their_order() => Assert.Equal(
        [
            """{"id":10,"cluster":"9","duplicateOf":9}""",
            """{"id":9,"cluster":"9"}""",
            """{"id":"apples","cluster":"apples"}""",
            """{"id":"empty","cluster":"empty"}""",
        ],
        await GroupAsync(Lines));

    [Fact]
    public async Task The_order_of_the_lines_changes_no_group() =>
        Assert.Equal((await GroupAsync(Lines)).Order(), (await GroupAsync([.. Lines.Reverse()])).Order());

    [Fact]
    public async Task A_line_that_cannot_be_read_gets_an_error_and_the_rest_is_grouped()
    {
        var answers = await GroupAsync("""{"title": "x"}""", "", Lines[0], Lines[0], """{"id": 1, "date": "yesterday"}""", "[1]");
        Assert.Equal("""{"line":1,"error":"id is missing."}""", answers[0]);
        Assert.Equal("""{"line":2,"error":"the line is empty."}""", answers[1]);
        Assert.Equal("""{"id":10,"cluster":"10"}""", answers[2]);
        Assert.Equal("""{"line":4,"error":"id 10 was used before."}""", answers[3]);
        Assert.StartsWith("""{"line":5,"error":"date is""", answers[4], StringComparison.Ordinal);
        Assert.StartsWith("""{"line":6,"error":""", answers[5], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var result = await bot.RunAsync("group", "--in", bot.PathOf("none.jsonl"), "--out", bot.PathOf("out.jsonl"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("none.jsonl does not exist", result.Error, StringComparison.Ordinal);
    }

    private async Task<string[]> GroupAsync(params string[] lines)
    {
        var result = await bot.RunAsync("group", "--in", bot.Write("in.jsonl", string.Join('\n', lines)), "--out", bot.PathOf("out.jsonl"));
        Assert.Equal(0, result.ExitCode);
        var bytes = await File.ReadAllBytesAsync(bot.PathOf("out.jsonl"), TestContext.Current.CancellationToken);
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        return System.Text.Encoding.UTF8.GetString(bytes).TrimEnd('\n').Split('\n');
    }
}
