using System.Globalization;
using System.Text.RegularExpressions;
using DigestBot.Articles;
using DigestBot.Commands;
using DigestBot.Digests;
using DigestBot.Sources;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Text;
using NodaTime;

namespace DigestBot.Testing;

/// <summary>Answers of every kind whose articles hold no Latin letter: what is Latin in a message about them is ours.</summary>
public static partial class GreekNews
{
    /// <summary>Cultures of all languages that have labels; every one but English.</summary>
    public static IReadOnlyList<string> Cultures { get; } = ["de-DE", "fr-FR", "es-MX", "id-ID", "ja-JP", "ko-KR"];

    /// <summary>Words that one of the languages has as English has them.</summary>
    private static readonly Dictionary<string, string[]> Shared = new()
    {
        ["de"] = ["in", "die", "was", "am", "feed", "server", "bots", "april", "briefing", "briefings", "text", "test", "browser"],
        ["fr"] = ["article", "articles", "source", "sources", "page", "part", "date", "dates", "mention", "or", "on", "a", "test", "minutes"],
        ["es"] = ["no", "a", "bots", "real"],
        ["id"] = ["bot", "server", "host", "april", "media"],
    };

    private static readonly Instant Now = Instant.FromUtc(2031, 3, 10, 12, 0);

    private static readonly DigestWindow Asked = new(new LocalDate(2031, 3, 9), new LocalDate(2031, 3, 10)) { NotBefore = Now - Duration.FromHours(24) };

    private static readonly DigestWindow Yesterday = new(Asked.First, Asked.Last);

    private static readonly DigestWindow Before = new(new LocalDate(2031, 3, 1), new LocalDate(2031, 3, 1));

    public static Digest Digest(string culture) => new()
    {
        TopicName = "λιμάνι",
        TopicTitle = "Το λιμάνι",
        Length = DigestLength.Standard,
        Asked = Asked,
        Shown = Asked,
        ComposedAt = Now,
        Zone = "Etc/UTC",
        Culture = culture,
        Stories = [Story(1, sources: 3), Story(20, sources: 7) with { IsUpdate = true, Coverage = new DigestCoverage(9, 3, 2, 1, "Κύμα") }, Story(40, sources: 1)],
        MoreStories = 4,
        Upcoming = [Date(1, new TimeOnly(19, 30), TimeSpan.FromHours(9)), Date(3, null, null), Date(40, null, null)],
        IsSample = true,
        MissedRuns = 2,
        Notices = [.. Failures.Take(5).Select(Notice)],
    };

    /// <summary>Everything that is said in the language of a digest.</summary>
    public static IEnumerable<CommandReply> All(string culture)
    {
        var digest = Digest(culture);
        Digest[] digests =
        [
            digest,
            digest with { Shown = Before, MissedRuns = 1, Length = DigestLength.Full, MoreStories = 1, Notices = [Notice(Failures[5])] },
            digest with { Asked = Before, Shown = Before, Stories = [.. Enumerable.Range(1, 9).Select(number => Long(number * 50))] },
            digest with { Stories = [], Upcoming = [], MoreStories = 0 },
            digest with { Stories = [], Upcoming = [], MoreStories = 0, Notices = [], Asked = Asked with { NotBefore = Now - Duration.FromDays(7) } },
            .. Briefings(digest),
            .. Failures.Select(failure => digest with { Notices = [Notice(failure)], Stories = [Story(1, 1)], Asked = Yesterday, Shown = Yesterday }),
        ];
        var scope = digest.Scope;
        var fallback = scope with { Shown = Before };
        var quotes = digest.Stories.SelectMany(story => story.Quotes).ToList();
        return
        [
            .. digests.Select(one => new CommandReply.Briefing(one)),
            new CommandReply.Quotes(new QuoteList(scope, null, quotes, HasArticles: true)),
            new CommandReply.Quotes(new QuoteList(scope, "Άννα", [quotes[0]], HasArticles: true)),
            new CommandReply.Quotes(new QuoteList(scope, "Άννα", [], HasArticles: true) { OtherSpeakers = ["Μαρία", "Ιωάννης"] }),
            new CommandReply.Quotes(new QuoteList(fallback, null, [], HasArticles: true)),
            new CommandReply.Dates(new DateList(scope, digest.Upcoming, [Date(-40, null, null)])),
            new CommandReply.Dates(new DateList(fallback, [Date(1, null, null)], [])),
            new CommandReply.Dates(new DateList(scope, [], [])),
            .. Enum.GetValues<NewsVerdict>().Select(verdict => new CommandReply.Why(Reason(scope, verdict))),
            new CommandReply.Why(Reason(fallback, NewsVerdict.Told)),
            .. Marks.Select(here => new CommandReply.Why(Reason(scope, NewsVerdict.Told) with { Here = here })),
        ];
    }

    /// <summary>Every word of English messages that those of the culture have too, with the text it stands in.</summary>
    /// <param name="culture">The reader's.</param>
    /// <param name="texts">What of an answer is read.</param>
    /// <param name="least">How many English words there must be, so that it was looked for at all.</param>
    public static IReadOnlyList<string> EnglishLeft(string culture, Func<CommandReply, IEnumerable<string>> texts, int least)
    {
        var english = All("en-GB").SelectMany(texts).SelectMany(LatinWords).ToHashSet();
        var language = LanguageLabels.For(CultureInfo.GetCultureInfo(culture)).Code;
        return english.Count < least || language == LanguageLabels.English.Code ? [$"{english.Count} English words, {language}"]
        :
        [
            .. All(culture).SelectMany(texts)
                .SelectMany(text => LatinWords(text).Where(english.Contains).Except(Shared.GetValueOrDefault(language, [])).Select(word => (Word: word, Text: text)))
                .DistinctBy(left => left.Word).Select(left => $"{left.Word}: {left.Text}"),
        ];
    }

    /// <summary>In lower case, apart from commands, addresses and tokens, which no language translates.</summary>
    private static IEnumerable<string> LatinWords(string text) =>
        Word().Matches(Untranslated().Replace(text, " ")).Select(match => match.Value.ToLowerInvariant());

    private static IReadOnlyList<FetchFailure> Failures { get; } =
    [
        new FetchFailure.Answered(403), new FetchFailure.Answered(500), new FetchFailure.TimedOut(), new FetchFailure.NoSuchHost(), new FetchFailure.TooLarge(),
        new FetchFailure.Answered(401), new FetchFailure.Answered(402), new FetchFailure.Answered(404), new FetchFailure.Answered(410), new FetchFailure.Answered(418),
        new FetchFailure.Answered(429), new FetchFailure.Answered(451), new FetchFailure.Unreachable(), new FetchFailure.Insecure(), new FetchFailure.BadRedirect(),
        new FetchFailure.ClosedAddress(), new FetchFailure.InvalidAddress(), new FetchFailure.HostPaused(), new FetchFailure.RobotsDisallow(), new FetchFailure.ChallengePage(),
        new FetchFailure.ConsentWall(), new FetchFailure.LoginPage(), new FetchFailure.Unknown("answers, but is not a feed"), new FetchFailure.Unknown("breaks off its answer"),
    ];

    /// <summary>All that became of an article in a channel, in a briefing that is known or not.</summary>
    private static IEnumerable<ArticleHere> Marks =>
    [
        .. Enum.GetValues<ArticleMark>().SelectMany(mark => new[] { new ArticleHere(mark, Now), new ArticleHere(mark, null) }),
        new ArticleHere(null, null),
        new ArticleHere(null, null) { IsPending = true },
        new ArticleHere(null, null) { IsPending = true, Next = Now },
        new ArticleHere(null, null) { IsPending = true, Pause = "Το κανάλι λείπει." },
    ];

    /// <summary>What comes by itself: with and without news, late, and as it breaks.</summary>
    private static IEnumerable<Digest> Briefings(Digest digest)
    {
        var briefing = digest with { Kind = DigestKind.Briefing };
        var late = Asked with { First = Asked.First.PlusDays(-3), NotBefore = Now - Duration.FromDays(4) };
        var breaking = digest with { Kind = DigestKind.Breaking, MissedRuns = 0, MoreStories = 0, Upcoming = [], Stories = [digest.Stories[0]] };
        return
        [
            briefing,
            briefing with { Asked = late, Shown = late },
            briefing with { Asked = late, Shown = late, MissedRuns = 1 },
            briefing with { Stories = [], Upcoming = [], MoreStories = 0, Notices = [] },
            breaking,
            breaking with { Stories = [digest.Stories[1]] },
            breaking with { Stories = [] },
        ];
    }

    private static SourceNotice Notice(FetchFailure failure) => new("Η εφημερίδα", Now - Duration.FromDays(2), failure.Reason, failure.Remedy);

    private static DigestSource Source(int number, int hours, bool isCopy) => new(
        new ArticleId(number), $"Εφημερίδα {number}", number % 3 == 0 ? "Κύμα" : null, $"Η γέφυρα {number} άνοιξε", number % 2 == 0 ? "en" : "el", new LocalDate(2031, 3, 10).PlusDays(-(hours / 24)),
        number % 4 == 3 ? null : Now - Duration.FromHours(hours), new Uri($"https://1.2.3.4/{number}"), isCopy);

    private static DigestStory Story(int number, int sources) => new(
        $"Η γέφυρα {number} άνοιξε ξανά",
        [new DigestSentence("Άνοιξε τη Δευτέρα.", Source(number, 3, false), null)],
        [Quote(number, "Άννα"), Quote(number + 1, null)],
        [Date(-20, null, null), Date(-300, null, null)],
        [.. Enumerable.Range(0, sources).Select(i => Source(number + i, 3 + (20 * i), isCopy: i % 2 == 1))])
    {
        Coverage = new DigestCoverage(sources, (sources + 1) / 2, sources / 2, 1, null),
    };

    /// <summary>More than a message holds.</summary>
    private static DigestStory Long(int number) => Story(number, 5) with
    {
        Quotes = [.. Enumerable.Range(0, 4).Select(_ => Quote(number, "Άννα") with { Text = string.Join(' ', Enumerable.Repeat("λέξη", 350)) })],
    };

    private static DigestQuote Quote(int number, string? speaker) =>
        new("Κάθε βίδα έπρεπε να γίνει από την αρχή", QuoteKind.Direct, speaker, Source(number, 3, false), new Uri($"https://1.2.3.4/{number}"));

    private static DigestDate Date(int days, TimeOnly? time, TimeSpan? offset)
    {
        var day = new DateOnly(2031, 3, 10).AddDays(days);
        return new(new CalendarMoment(day, time, offset), time is { } at ? new CalendarMoment(day, at.AddHours(1), offset) : new CalendarMoment(day.AddDays(1)),
            "την ημέρα εκείνη", "θα βαφτεί η γέφυρα", Source(1, 3, false), null);
    }

    private static NewsReason Reason(NewsScope scope, NewsVerdict verdict) => new(scope, DigestLength.Standard, Source(2, 3, false), verdict,
    [
        new TopicGroupReason(["λιμάνι"], ["λιμάνι", "γέφυρα"], [], [], 2, 3),
        new TopicGroupReason(["λιμάνι"], [], ["λιμάνι"], [], 2, 3),
        new TopicGroupReason(["λιμάνι"], [], [], ["λιμάνι"], 3, 3),
        new TopicGroupReason(["λιμάνι"], [], [], ["λιμάνι"], 1, 3),
        new TopicGroupReason(["λιμάνι"], [], [], ["λιμάνι"], 2, 3),
        new TopicGroupReason(["λιμάνι", "γέφυρα"], [], [], [], 0, 3),
        new TopicGroupReason(["λιμάνι"], [], [], [], 0, 3) { IsHeadlineOnly = true },
    ])
    {
        Rank = 7,
        Stories = 9,
        Told = 6,
        Lead = Source(3, 3, false),
        Coverage = new DigestCoverage(4, 2, 2, 2, null),
        Obstacles =
        [
            new TopicObstacle("γέφυρα", false, HitPlace.Text, []),
            .. Enum.GetValues<HitPlace>().Select(place => new TopicObstacle("γέφυρα", true, place, [place == HitPlace.Language ? "en" : "λιμάνι"])),
            .. Enum.GetValues<HitPlace>().Select(place => new TopicObstacle("γέφυρα", false, place, [place == HitPlace.Language ? "und" : "λιμάνι"])),
        ],
    };

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F]{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"/(?:digest|why|quotes|dates|sources|subscriptions)\b[^\n<`"",;.。]*|https?://\S*|\{\w+\}|<t:\d+:\w>|<!date\^\d+\^|robots\.txt|\bHTTP\b|\bhttps?\b|UTC")]
    private static partial Regex Untranslated();
}
