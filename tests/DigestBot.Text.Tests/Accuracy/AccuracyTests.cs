using Xunit;

namespace DigestBot.Text.Tests.Accuracy;

/// <summary>
/// What is reached on the development halves of the benches (../shared/bench) must not be lost again. One row a figure: bench, figure,
/// pinned, then the floor and the goal that were set for it. Pinned is the floor where that is reached, else (or where no floor was set)
/// what is reached now, less a hair; whoever improves a figure raises its pin.
/// </summary>
[Collection(nameof(Alone))]
public sealed class AccuracyTests(BenchFigures figures) : IClassFixture<BenchFigures>
{
    public static TheoryData<string, string, double, double?, double?> AtLeast => new()
    {
        { "extract/pages", "all.text.f1", .948, .948, .960 },
        { "extract/pages", "scrapinghub.text.f1", .965, .965, .980 },
        { "extract/pages", "naeb.text.f1", .932, .932, .945 },
        { "extract/pages", "fundus.text.f1", .962, .962, .968 },
        { "extract/pages", "all.date.precision", .93, .93, .96 },
        { "extract/pages", "all.date.recall", .90, .90, .94 },
        { "extract/pages", "all.title.exact", .88, .88, .92 },
        { "extract/pages", "all.author.f1", .84, .83, .88 },
        { "extract/meta", "all.date.precision", .80, null, null },
        { "extract/meta", "all.title.exact", .755, null, null },
        { "extract/meta", "all.author.f1", .69, null, null },
        { "extract/dates", "all.date.htmldate_convention.f1", .93, .93, .955 },
        { "extract/dumps", "all.text.f1", .92, .92, .95 },
        { "dumps/dev", "summary.overall.body_f1", 97, 97, 99 },
        { "dumps/dev", "summary.overall.title_acc", 100, 100, null },
        { "dumps/dev", "summary.overall.date_acc", 100, 100, null },
        { "dumps/dev", "summary.en.quote_f1", 95, 95, 98 },
        { "dumps/dev", "summary.en.speaker_acc", 93, 93, 97 },
        { "dumps/dev", "summary.en.time_value_f1", 88, 88, 94 },
        { "quotes/polnear-dev", "end2end_persons.f1", 92, 84, null },
        { "quotes/wikinews-de", "end2end_persons.f1", 47, null, null },
        { "dates/timebank", "value.f1", 82.5, 80, 85 },
        { "dates/timebank", "date_interval.f1", 87, 87, 91 },
        { "dates/timebank", "relaxed.f1", 92, 92, 95 },
        { "dates/aquaint", "value.f1", 75.5, 72, 76 },
        { "dates/aquaint", "date_interval.f1", 85, 84, 88 },
        { "dates/tempeval2-ko", "value.f1", 67, null, null },
        { "summaries/inshorts", "rouge1", 48.5, 47, 48.5 },
        { "summaries/cnndm", "rouge1", 39.8, 35.7, 36.9 },
        { "summaries/freelance", "rouge1", 37.74, 37.74, 39.24 },
        { "stories/ecbplus", "bcubed_f1", 92.5, null, null },
        { "stories/uci", "bcubed_f1", 85, null, null },
        { "stories/neardup_syndicated", "f1", 99.5, null, null },
    };

    public static TheoryData<string, string, double, double?, double?> AtMost => new()
    {
        { "dumps/dev", "summary.overall.noise_leaks", 0, 2, 0 },
    };

    [Theory]
    [MemberData(nameof(AtLeast))]
    public void Figure_is_not_below_its_pin(string bench, string figure, double pinned, double? floor, double? goal)
    {
        var reached = figures.Of(bench, figure);

        TestContext.Current.TestOutputHelper?.WriteLine($"{bench} {figure} {reached}, pinned {pinned}, floor {floor}, goal {goal}");
        Assert.True(reached >= pinned, $"{bench} {figure} fell to {reached}");
    }

    [Theory]
    [MemberData(nameof(AtMost))]
    public void Figure_is_not_above_its_pin(string bench, string figure, double pinned, double? floor, double? goal)
    {
        var reached = figures.Of(bench, figure);

        TestContext.Current.TestOutputHelper?.WriteLine($"{bench} {figure} {reached}, pinned {pinned}, floor {floor}, goal {goal}");
        Assert.True(reached <= pinned, $"{bench} {figure} rose to {reached}");
    }
}
