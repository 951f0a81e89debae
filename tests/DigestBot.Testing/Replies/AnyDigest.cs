using CsCheck;
using DigestBot.Articles;
using DigestBot.Digests;
using DigestBot.Text;
using NodaTime;

namespace DigestBot.Testing;

/// <summary>Digests of any shape, longer than the composer would ever make them.</summary>
public static class AnyDigest
{
    private static readonly Instant Now = Instant.FromUtc(2031, 3, 10, 12, 0);

    private static readonly LocalDate Today = new(2031, 3, 10);

    private static readonly Gen<Uri?> Url = Gen.Frequency<Uri?>(
        (1, Gen.Const((Uri?)null)),
        (8, Gen.Int[1, 999].Select(number => (Uri?)new Uri($"https://ledger.example/{number}/a-b_c(d)?e=f&g=*h*#i"))),
        (1, Gen.Int[400, 700].Select(length => (Uri?)new Uri("https://ledger.example/" + new string('x', length)))),
        (1, Gen.Const((Uri?)new Uri("javascript:alert(1)"))));

    private static readonly Gen<DigestSource> Source =
        from number in Gen.Long[1, 9_999_999]
        from outlet in AnyText.Name
        from agency in AnyText.Name.Null()
        from title in AnyText.Title
        from hours in Gen.Int[0, 100].Nullable()
        from url in Url
        from isCopy in Gen.Bool
        select new DigestSource(
            new ArticleId(number), outlet, agency, title, "en", Today.PlusDays(-((hours ?? 0) / 24)),
            hours is { } ago ? Now - Duration.FromHours(ago) : null, url, isCopy);

    private static readonly Gen<CalendarMoment> Moment =
        from days in Gen.Int[-400, 4000]
        from time in Gen.Int[0, 1439].Nullable()
        from offset in Gen.Int[-14 * 60, 14 * 60].Nullable()
        select new CalendarMoment(
            new DateOnly(2031, 3, 10).AddDays(days),
            time is { } minutes ? TimeOnly.MinValue.AddMinutes(minutes) : null,
            time is null || offset is not { } east ? null : TimeSpan.FromMinutes(east));

    private static readonly Gen<DigestWindow> Window =
        from days in Gen.Int[0, 700]
        from reach in Gen.Bool
        select new DigestWindow(Today.PlusDays(-days), Today) { NotBefore = reach ? Now - Duration.FromDays(days + 1) : null };

    public static Gen<string> Topic { get; } = AnyText.OneOf("harbour", "日韓", new string('x', 40));

    public static Gen<DigestQuote> Quote { get; } =
        from text in AnyText.Passage
        from kind in Gen.Enum<QuoteKind>()
        from speaker in AnyText.Name.Null()
        from source in Source
        select new DigestQuote(text, kind, speaker, source, WebLink.To(source.Url, text));

    public static Gen<DigestDate> Date { get; } =
        from moment in Moment
        from length in AnyText.OneOf(0, 1, 1, 1, 3, 31, 400)
        from phrase in AnyText.Of(0, 3)
        from what in AnyText.Passage
        from source in Source
        select new DigestDate(
            moment,
            length == 0 && moment.Time is { } time && time < new TimeOnly(23, 0) ? moment with { Time = time.AddHours(1) } : new CalendarMoment(moment.Date.AddDays(Math.Max(1, length))),
            phrase, what, source, WebLink.To(source.Url, what));

    private static readonly Gen<DigestStory> Story =
        from headline in AnyText.Title
        from sentences in Gen.Select(AnyText.Passage, Source).Array[0, 6]
        from quotes in Quote.Array[0, 4]
        from dates in Date.Array[0, 5]
        from sources in Gen.Frequency((8, Source.Array[1, 4]), (1, Source.Array[1, 40]))
        from isUpdate in Gen.Bool
        from copies in Gen.Int[0, 5]
        select new DigestStory(
            headline,
            [.. sentences.Select(sentence => new DigestSentence(sentence.Item1, sources[0], WebLink.To(sources[0].Url, sentence.Item1)))],
            [.. quotes.Select((quote, index) => index % 2 == 0 ? quote with { Source = sources[0] } : quote)],
            [.. dates.Select((date, index) => index % 2 == 0 ? date with { Source = sources[0] } : date)],
            sources)
        {
            IsUpdate = isUpdate,
            Coverage = new DigestCoverage(sources.Length + copies, sources.Length, copies, 1, null),
        };

    private static readonly Gen<SourceNotice> Notice =
        from feed in AnyText.Title
        from hours in Gen.Int[24, 10_000]
        from reason in AnyText.Passage
        from remedy in AnyText.Of(0, 20)
        select new SourceNotice(feed, Now - Duration.FromHours(hours), reason, remedy);

    public static Gen<NewsScope> Scope { get; } =
        from topic in Topic
        from title in AnyText.Title
        from asked in Window
        from isFallback in Gen.Bool
        from culture in AnyText.OneOf("en-GB", "en-US", "id-ID", "ja-JP", "ko-KR", "de-DE", "fr-FR", "es-MX", "")
        from isSample in Gen.Bool
        select new NewsScope(
            topic, title, asked, isFallback ? new DigestWindow(asked.First.PlusDays(-3), asked.First.PlusDays(-3)) : asked, Now, "Asia/Tokyo", culture, isSample);

    public static Gen<Digest> Any { get; } =
        from scope in Scope
        from length in Gen.Enum<DigestLength>()
        from stories in Gen.Frequency((1, Gen.Const(Array.Empty<DigestStory>())), (6, Story.Array[1, 6]), (1, Story.Array[7, 12]))
        from more in AnyText.OneOf(0, 0, 1, 20)
        from upcoming in Date.Array[0, 12]
        from notices in Gen.Frequency((4, Gen.Const(Array.Empty<SourceNotice>())), (1, Notice.Array[1, 8]))
        select new Digest
        {
            TopicName = scope.TopicName,
            TopicTitle = scope.TopicTitle,
            Length = length,
            Asked = scope.Asked,
            Shown = scope.Shown,
            ComposedAt = scope.ComposedAt,
            Zone = scope.Zone,
            Culture = scope.Culture,
            Stories = stories,
            MoreStories = more,
            Upcoming = upcoming,
            IsSample = scope.IsSample,
            Notices = notices,
        };
}
