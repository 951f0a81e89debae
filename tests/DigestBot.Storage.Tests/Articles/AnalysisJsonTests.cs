using DigestBot.Storage.Articles;
using DigestBot.Text;
using Xunit;

namespace DigestBot.Storage.Tests.Articles;

public sealed class AnalysisJsonTests
{
    private static readonly CalendarMoment Moment =
        new(new DateOnly(2031, 3, 10), new TimeOnly(8, 15, 30, 123).Add(TimeSpan.FromTicks(7)), TimeSpan.FromMinutes(-570));

    private static readonly ArticleAnalysis Everything = new()
    {
        Title = "A \"title\" with 漢字 & <marks>",
        Authors = ["Mira Holt", "Jun Abe"],
        Publisher = "Harbour Ledger",
        Agency = "Norvia",
        Dateline = "SANDVIK",
        Published = Moment,
        PublishedFrom = "json-ld",
        Updated = Moment,
        Section = "Harbour",
        Image = new ArticleImage(new Uri("https://ledger.example/pier.jpg"), "The pier at dawn"),
        Origins = new MetadataOrigins { Title = "heading", Authors = "json-ld", Publisher = "meta", Section = "meta", Image = "meta", Updated = "text", Language = "detected", CanonicalUrl = "link" },
        Language = "en",
        CanonicalUrl = new Uri("https://ledger.example/a?b=%20c#d"),
        Text = "Text 🌉 of the article.",
        Paragraphs = [new TextSpan(0, 22)],
        Sentences = [new TextSpan(0, 22)],
        Quotes = [new Quote(new TextSpan(1, 2), QuoteKind.Partial, "Mira Holt", new TextSpan(3, 4), 0.1 + 0.2, "said so"),
            new Quote(new TextSpan(5, 6), QuoteKind.Direct, null, null, 0, "nobody is named")],
        Times = [new TimeExpression(new TextSpan(1, 9), TimeType.Duration, "1910/1945", Moment, new CalendarMoment(DateOnly.MaxValue), TimeRole.Past, "a range")
        {
            Parts = [new TimePart(new TextSpan(1, 2), TimeType.Date, "1910"), new TimePart(new TextSpan(3, 4), TimeType.Set, "1945")],
        }],
        KeyDates = [new KeyDate(new CalendarMoment(DateOnly.MinValue), Moment, new TextSpan(0, 9), new TextSpan(2, 4))],
        Gist = new Gist([new TextSpan(0, 1)], [new TextSpan(0, 2)], [new TextSpan(0, 3)]),
        Reason = "none",
    };

    [Fact]
    public void Every_finding_comes_back_exactly() =>
        Assert.Equivalent(Everything, AnalysisJson.Read(AnalysisJson.Write(Everything), Everything.Text), strict: true);

    [Fact]
    public void Every_property_has_a_value_in_the_test_above() =>
        Assert.All(typeof(ArticleAnalysis).GetProperties(), property =>
            Assert.NotEqual(property.GetValue(new ArticleAnalysis()), property.GetValue(Everything)));

    [Fact]
    public void Findings_stored_before_a_property_was_added_read_as_if_nothing_was_found()
    {
        var read = AnalysisJson.Read("{}", "Text.");
        Assert.Equivalent(new ArticleAnalysis { Text = "Text." }, read, strict: true);
    }

    [Fact]
    public void Another_picture_makes_no_other_version_of_an_article_and_another_quote_does()
    {
        var hash = AnalysisJson.Hash(Everything);

        Assert.Equal(hash, AnalysisJson.Hash(Everything with { Image = null, Updated = null, Section = null, Origins = null }));
        Assert.NotEqual(hash, AnalysisJson.Hash(Everything with { Quotes = [] }));
    }

    [Fact]
    public void The_text_is_not_stored_twice() => Assert.DoesNotContain(Everything.Text, AnalysisJson.Write(Everything), StringComparison.Ordinal);
}
