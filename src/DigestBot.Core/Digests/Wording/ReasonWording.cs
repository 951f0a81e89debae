using System.Globalization;
using DigestBot.Stories;
using DigestBot.Stories.Queries;

namespace DigestBot.Digests;

/// <summary>Says in sentences why an article is in a digest or not.</summary>
public sealed class ReasonWording
{
    private const int MostWords = 6;

    private readonly NewsReason reason;
    private readonly ObstacleWording obstacles;

    public ReasonWording(NewsReason reason)
    {
        this.reason = reason;
        Scope = new ScopeWording(reason.Scope);
        obstacles = new ObstacleWording(Scope.Language);
    }

    /// <summary>The words for times and windows.</summary>
    public ScopeWording Scope { get; }

    public string Heading => Labels.Heading(Number(reason.Article), reason.IsInDigest, Topic);

    /// <summary>"Harbour Post · yesterday", to stand under the article's headline.</summary>
    public string Byline => $"{DigestWording.Outlet(reason.Article)} · {Scope.Published(reason.Article)}";

    /// <summary>The verdict first, then what speaks for it.</summary>
    public IReadOnlyList<string> Sentences => [.. ((string?[])[Verdict, .. Obstacles, Coverage, .. Words, Window]).OfType<string>()];

    /// <summary>A command that would show it, or null when none would.</summary>
    public string? Remedy => reason.Verdict switch
    {
        NewsVerdict.TooFarDown when reason.Length != DigestLength.Full && reason.Rank <= DigestLimits.Of(DigestLength.Full).Stories =>
            $"/digest {reason.Scope.TopicName}{Scope.SinceWords()} full",
        NewsVerdict.OutsideWindow => string.Create(CultureInfo.InvariantCulture, $"/digest {reason.Scope.TopicName} since {reason.Article.Day:uuuu-MM-dd}"),
        _ => null,
    };

    /// <summary>What stands before and after the remedy.</summary>
    public (string Before, string After) Shows => Labels.Shows;

    private ReasonLabels Labels => Scope.Language.Reasons;

    private string Verdict => reason.Verdict switch
    {
        NewsVerdict.Told => Labels.Told(Rank, reason.Stories, Topic),
        NewsVerdict.Copy => Labels.Copy(Rank, reason.Stories, Topic, Name(reason.Lead!)),
        NewsVerdict.OtherReport => Labels.OtherReport(Rank, reason.Stories, Topic, Name(reason.Lead!)),
        NewsVerdict.TooFarDown => Labels.TooFarDown(Rank, reason.Stories, Topic, reason.Length, reason.Told),
        NewsVerdict.Muted => Labels.Muted,
        NewsVerdict.OutsideWindow => Labels.OutsideWindow(Topic, When, Shown),
        NewsVerdict.OtherLanguage => Labels.OtherLanguage(obstacles.LanguageName(reason.Article.Language), Topic),
        _ when reason.Groups.All(group => group.Holds) => Labels.LeftOut(Topic),
        _ => Labels.NotAbout(Topic),
    };

    private int Rank => reason.Rank.GetValueOrDefault();

    private string? Coverage => reason.Coverage is { Articles: > 1 } coverage ? Labels.Coverage(Scope.Labels.Coverage(coverage)) : null;

    private IEnumerable<string> Obstacles => reason.Obstacles.Select(obstacles.Of).Distinct();

    private IEnumerable<string> Words => reason.Verdict == NewsVerdict.OtherLanguage ? [] : reason.Groups.Select(Said);

    private string? Window => reason.IsInDigest || reason.Verdict == NewsVerdict.TooFarDown ? Labels.Published(When, Shown) : null;

    private string Topic => reason.Scope.TopicTitle;

    private string When => reason.Article.Day == reason.Scope.ComposedAt.InUtc().Date ? Scope.Labels.Today : Labels.OnDay(Scope.Day(reason.Article.Day));

    private string Shown => Scope.Fallback is null ? Labels.Appeared(Scope.Asked) : Labels.LastDay(Scope.Day(reason.Scope.Shown.Last));

    private string Said(TopicGroupReason group) =>
        group.InTitle.Count > 0 ? Labels.Says(HitPlace.Headline, Quoted(group.InTitle))
        : group.InLead.Count > 0 ? Labels.Says(HitPlace.Lead, Quoted(group.InLead))
        : group.Holds ? Labels.TextSays(Quoted(group.InText), group.Mentions)
        : group.Mentions > 0 ? Labels.OnlyMentions(Quoted(group.InText), group.Mentions, group.MentionsNeeded)
        : Labels.SaysNone(group.IsHeadlineOnly, $"{string.Join(", ", group.Sought.Take(MostWords))}{(group.Sought.Count > MostWords ? "…" : "")}");

    private string Quoted(IReadOnlyList<string> words) => Scope.Labels.List([.. words.Take(MostWords).Select(Scope.Labels.Quoted)]);

    private string Name(DigestSource source) => Labels.InOutlet(Number(source), source.Outlet);

    private static string Number(DigestSource source) => string.Create(CultureInfo.InvariantCulture, $"#{source.Article.Value}");
}
