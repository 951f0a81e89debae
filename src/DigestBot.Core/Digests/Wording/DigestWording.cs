using System.Globalization;

namespace DigestBot.Digests;

/// <summary>Says what a digest has to say beside its articles' words, in the reader's culture. Every renderer asks it, so that all read alike.</summary>
public sealed class DigestWording(Digest digest)
{
    /// <summary>The words for times and windows.</summary>
    public ScopeWording Scope { get; } = new(digest.Scope);

    public DigestLabels Labels => Scope.Labels;

    /// <summary>The topic: "Japan and Korea".</summary>
    public string Heading => digest.TopicTitle;

    /// <summary>The reader's day when it was composed: "Monday 10 March 2031".</summary>
    public string Date => Scope.Today;

    /// <summary>How many stories of what time, or that there are none, and what briefings it makes up for.</summary>
    public string Summary => digest.MissedRuns == 0 || QuietLine is not null ? Found : $"{Found} {MakesUp}";

    /// <summary>That nothing is new since the last briefing, and since when: then this is all there is to show. Null otherwise.</summary>
    public string? QuietLine => digest is { Kind: DigestKind.Briefing, Stories.Count: 0, Notices.Count: 0 } ? Found : null;

    private string Found => (digest.Kind, digest.Stories) switch
    {
        (DigestKind.Breaking, []) => Labels.AboutSources(digest.TopicTitle),
        (DigestKind.Breaking, [{ IsUpdate: true }, ..]) => Labels.MoreOfTold,
        (DigestKind.Breaking, _) => Labels.JustIn,
        (DigestKind.Briefing, []) => Labels.NothingNew(digest.TopicTitle, Scope.Asked),
        (_, []) => digest.Notices.Count > 0 ? Labels.NothingNew(digest.TopicTitle, Scope.Asked) : Labels.NoNews(digest.TopicTitle, Scope.Asked),
        _ => Scope.Fallback ?? $"{Labels.Stories(digest.Stories.Count + digest.MoreStories)} {Scope.Asked}.",
    };

    private string MakesUp
    {
        get
        {
            var days = digest.Asked.NotBefore is { } since ? (int)Math.Round((digest.ComposedAt - since).TotalDays) : 0;
            return days > 1 ? Labels.Covers(days, digest.MissedRuns) : Labels.MakesUpFor(digest.MissedRuns);
        }
    }

    /// <summary>That the stories are invented; null when they are real.</summary>
    public string? SampleNotice => Scope.SampleNotice;

    /// <summary>Which sources have stopped giving, why, and what to do about it, a source a sentence or two; empty as long as all give.</summary>
    public IReadOnlyList<string> SourceNotices
    {
        get
        {
            const int MostNamed = 4;
            List<string> said = [.. digest.Notices.Take(MostNamed).Select(notice => Labels.SourceFails(notice.Feed, Scope.Day(notice.Since), notice.Reason, notice.Remedy))];
            return digest.Notices.Count <= MostNamed ? said : [.. said, Labels.MoreSourcesFail(digest.Notices.Count - MostNamed)];
        }
    }

    /// <summary>"3 more stories"; null when all are told.</summary>
    public string? MoreStories => digest.MoreStories > 0 ? Labels.MoreStories(digest.MoreStories) : null;

    /// <summary>The command that tells more; null when none does.</summary>
    public string? MoreCommand => digest.MoreStories > 0 && digest.Length != DigestLength.Full
        ? $"/digest {digest.TopicName}{Scope.SinceWords()} full"
        : null;

    /// <summary>What the numbers are for; null when there are none.</summary>
    public string? WhyHint => digest.Stories.Count > 0 ? Labels.WhyHint : null;

    /// <summary>The command that explains the first story.</summary>
    public string WhyCommand => digest.Stories.Count > 0 ? $"/why {digest.Stories[0].Sources[0].Article.Value}" : "/why";

    /// <summary>"12", to stand behind a #: what /why calls the story.</summary>
    public static string Number(DigestStory story) => story.Sources[0].Article.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>"Harbour Post (agency) · 3 hours ago": who tells the story, and when.</summary>
    public string Byline(DigestStory story) => $"{Outlet(story.Sources[0])} · {Published(story.Sources[0])}";

    /// <summary>"7 articles, 3 newsrooms, 4 copies of one agency report"; null for a story of one report, where the outlets say it all.</summary>
    public string? Coverage(DigestStory story) => story.Coverage.Articles - story.Coverage.Copies > 1 ? Labels.Coverage(story.Coverage) : null;

    /// <summary>Who else is quoted or dated from, where it is not the lead.</summary>
    public static string? OtherOutlet(DigestStory story, DigestSource source) => source.Article == story.Sources[0].Article ? null : source.Outlet;

    /// <summary>"own report", "copy": what a source is to its story.</summary>
    public string Role(DigestSource source) => source.IsCopy ? Labels.Copy : Labels.OwnReport;

    /// <summary>"also in Harbour Post and Daily Anchor"; null without copies elsewhere.</summary>
    public string? AlsoIn(DigestStory story)
    {
        const int MostNamed = 4;
        List<string> outlets = [.. story.Sources.Skip(1).Select(source => source.Outlet)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(outlet => !outlet.Equals(story.Sources[0].Outlet, StringComparison.OrdinalIgnoreCase))];
        if (outlets.Count > MostNamed)
        {
            outlets = [.. outlets.Take(MostNamed - 1), Labels.Others(outlets.Count - MostNamed + 1)];
        }

        return outlets.Count == 0 ? null : Labels.AlsoIn(outlets);
    }

    /// <summary>The outlet, with the agency it took the text from.</summary>
    public static string Outlet(DigestSource source) => source.Agency is { Length: > 0 } agency && !agency.Equals(source.Outlet, StringComparison.OrdinalIgnoreCase)
        ? $"{source.Outlet} ({agency})"
        : source.Outlet;

    /// <summary>"3 hours ago" for a stated moment not long ago, otherwise the day as written.</summary>
    public string Published(DigestSource source) => Scope.Published(source);

    /// <summary>When it is: "Sunday 15 June", "15–17 June", "June 2026", "Sunday 15 June, 19:30".</summary>
    public string When(DigestDate date) => Scope.When(date);

    /// <summary>The article's own words for the time, when the clause shown does not hold them already.</summary>
    public static string? Phrase(DigestDate date) => date.Phrase.Length == 0 || date.What.Contains(date.Phrase, StringComparison.OrdinalIgnoreCase) ? null : date.Phrase;
}
