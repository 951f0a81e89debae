using System.Collections.Concurrent;
using System.Text.Json;
using DigestBot.Testing;
using DigestBot.Text.Tests.Accuracy;
using Xunit;

namespace DigestBot.Text.Tests.Properties;

/// <summary>What holds for any input holds for every text of the benches, the hand-made dumps read plain as well.</summary>
[Collection(nameof(Alone))]
public sealed class BenchTextTests
{
    private static readonly AnalysisKind[] Kinds = [AnalysisKind.Plain, AnalysisKind.Dump];

    [Theory]
    [InlineData("quotes", "*.jsonl")]
    [InlineData("dates", "*.jsonl")]
    [InlineData("summaries", "*.jsonl")]
    [InlineData("stories", "*.jsonl")]
    [InlineData("dumps", "*.txt")]
    public void Every_text_of_a_bench_gives_verbatim_quotes_and_spans_that_lie_in_it(string bench, string files)
    {
        var folder = SharedFolder.Find(Path.Combine("bench", bench));
        Assert.SkipWhen(folder is null, SharedFolder.Missing);
        var inputs = Directory.GetFiles(folder!, files, SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Inputs).ToList();
        Assert.NotEmpty(inputs);

        var broken = new ConcurrentBag<string>();
        Parallel.ForEach(inputs, input =>
        {
            if (Record.Exception(() => SoundFindings.Check(input.Input, TextAnalyzer.Analyze(input.Input))) is { } problem)
            {
                broken.Add($"{input.Id} as {input.Input.Kind}: {problem.Message}");
            }
        });

        TestContext.Current.TestOutputHelper?.WriteLine($"{bench}: {inputs.Count} readings");
        Assert.True(broken.IsEmpty, string.Join('\n', broken.Order(StringComparer.Ordinal).Take(10)));
    }

    private static IEnumerable<(string Id, AnalysisInput Input)> Inputs(string file) =>
        from text in Texts(file)
        from kind in file.EndsWith(".txt", StringComparison.Ordinal) ? Kinds : Kinds[..1]
        select (text.Id, new AnalysisInput { Kind = kind, Text = text.Text, Published = text.Published });

    private static IEnumerable<(string Id, string Text, CalendarMoment? Published)> Texts(string file)
    {
        var name = Path.GetFileName(file);
        if (!file.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            yield return (name, File.ReadAllText(file), null);
            yield break;
        }

        foreach (var (number, line) in File.ReadLines(file).Index())
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("text", out var text) && text.GetString() is { Length: > 0 } words)
            {
                var date = json.RootElement.TryGetProperty("dct", out var written) || json.RootElement.TryGetProperty("date", out written) ? written.ToString() : null;
                yield return ($"{name} line {number + 1}", words, CalendarMoment.TryParse(date, out var moment) ? moment : null);
            }
        }
    }
}
