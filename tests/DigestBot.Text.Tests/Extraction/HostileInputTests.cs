using Xunit;
using System.Diagnostics;
using static DigestBot.Text.Tests.Extraction.InventedPages;

namespace DigestBot.Text.Tests.Extraction;

public class HostileInputTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string> Pages => new()
    {
        { "nested", string.Concat(Enumerable.Repeat("<div>", 10_000)) + First },
        { "nested inline", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<b class={i}>")) + string.Concat(Enumerable.Repeat("<p>x", 5_000)) },
        { "nested lists", string.Concat(Enumerable.Repeat("<ul><li>", 10_000)) + First },
        { "nulls", Page().Replace(" ", "\0 ", StringComparison.Ordinal) },
        { "one line", "<p>" + string.Concat(Enumerable.Repeat("word ", 400_000)) },
        { "open tags", string.Concat(Enumerable.Repeat("<", 500_000)) },
        { "attributes", "<p " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=1 ")) + ">" + First },
        { "linked data", "<script type=\"application/ld+json\">" + new string('[', 100_000) + "</script>" + Body },
        { "digits", "<p class=date>" + new string('1', 1_000_000) },
        { "broken surrogates", Page(body: "<p>\ud800" + First + "\udc00</p>") },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_hostile_page_neither_crashes_nor_hangs(string name, string html)
    {
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Html, Text = html }));
        Assert.NotEmpty(TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Dump, Text = html }));

        Assert.True(watch.Elapsed < Limit, $"{name} took {watch.Elapsed}");
    }

    [Fact]
    public void A_dump_of_many_short_lines_is_read_in_time()
    {
        var dump = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"this line of a wrapped text has the number {i} in its middle\n"));
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Dump, Text = dump }));

        Assert.True(watch.Elapsed < Limit, $"took {watch.Elapsed}");
    }
}
