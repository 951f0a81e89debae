using Xunit;

namespace DigestBot.Text.Tests.Seeds;

/// <summary>Invented news pages pasted with their site's noise, each held to everything its gold file names.</summary>
public sealed class SeedDumpTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Seeds");

    public static TheoryData<string> Dumps =>
        [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Dumps))]
    public void A_pasted_dump_gives_everything_its_gold_names(string name)
    {
        var expected = SeedExpectation.Read(Path.Combine(Folder, name + ".json"));
        var dump = new AnalysisInput { Kind = AnalysisKind.Dump, Text = File.ReadAllText(Path.Combine(Folder, name + ".txt")) };

        var article = Assert.Single(TextAnalyzer.Analyze(dump));

        var differences = SeedComparison.Differences(expected, article);
        Assert.True(differences.Count == 0, $"{name}:\n{string.Join('\n', differences)}");
    }
}
