using Xunit;
using static DigestBot.Text.Tests.Extraction.InventedPages;

namespace DigestBot.Text.Tests.Extraction;

/// <summary>Inputs long enough that a loop over them that is quadratic would not end; the limit is only there to end the run.</summary>
public class HostileInputTests
{
    private const int LimitInMilliseconds = 60_000;

    public static TheoryData<string, string> Pages => new()
    {
        { "nested", string.Concat(Enumerable.Repeat("<div>", 10_000)) + First },
        { "nested inline", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<b class={i}>")) + string.Concat(Enumerable.Repeat("<p>x", 5_000)) },
        { "nested lists", string.Concat(Enumerable.Repeat("<ul><li>", 10_000)) + First },
        { "never closed", string.Concat(Enumerable.Repeat("<section></article>x", 50_000)) + First },
        { "closed only in name", string.Concat(Enumerable.Repeat("<div/>x", 100_000)) + First },
        { "nested where nothing closes", "<svg>" + string.Concat(Enumerable.Repeat("<td></x>", 100_000)) + First },
        { "tables that hold their parts open", string.Concat(Enumerable.Repeat("<div><table><td></div>", 50_000)) + First },
        { "formatting rebuilt in every paragraph", string.Concat(Enumerable.Range(0, 1000).Select(i => $"<div><b class={i}></div>")) + string.Concat(Enumerable.Repeat("<p>x", 100_000)) },
        { "addresses", string.Concat(Enumerable.Repeat("<base href=x>", 20_000)) + First },
        { "nulls", Page().Replace(" ", "\0 ", StringComparison.Ordinal) },
        { "one line", "<p>" + string.Concat(Enumerable.Repeat("word ", 400_000)) },
        { "open tags", string.Concat(Enumerable.Repeat("<", 500_000)) },
        { "attributes", "<p " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=1 ")) + ">" + First },
        { "linked data", "<script type=\"application/ld+json\">" + new string('[', 100_000) + "</script>" + Body },
        { "linked half surrogates", Page("<script type=\"application/ld+json\">{\"\\ud800\":1,\"@type\":[\"\\ud800\"],\"h\\udc00eadline\":\"\ud800\",\"mainEntity\":{\"@type\":\"Article\",\"headline\":\"\\udc00\"}}</script>") },
        { "digits", "<p class=date>" + new string('1', 1_000_000) },
        { "broken surrogates", Page(body: "<p>\ud800" + First + "\udc00</p>") },
    };

    [Theory(Timeout = LimitInMilliseconds)]
    [MemberData(nameof(Pages))]
    public async Task A_hostile_page_neither_crashes_nor_hangs(string name, string html)
    {
        Assert.NotEmpty(name);
        Assert.NotEmpty(await Analyze(AnalysisKind.Html, html));
        Assert.NotEmpty(await Analyze(AnalysisKind.Dump, html));
    }

    [Fact(Timeout = LimitInMilliseconds)]
    public async Task A_dump_of_many_short_lines_does_not_hang()
    {
        var dump = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"this line of a wrapped text has the number {i} in its middle\n"));

        Assert.NotEmpty(await Analyze(AnalysisKind.Dump, dump));
    }

    [Fact]
    public async Task What_is_larger_than_the_limit_is_refused_with_the_reason()
    {
        var reason = Assert.Single(await Analyze(AnalysisKind.Dump, new string('a', AnalysisInput.MaxBytes + 1))).Reason;

        Assert.Equal("The input is larger than 5 MB, which is the most that is read.", reason);
    }

    private static Task<IReadOnlyList<ArticleAnalysis>> Analyze(AnalysisKind kind, string text) =>
        Task.Run(() => TextAnalyzer.Analyze(new AnalysisInput { Kind = kind, Text = text }), TestContext.Current.CancellationToken);
}
