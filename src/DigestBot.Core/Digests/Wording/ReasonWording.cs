using System.Globalization;
using DigestBot.Digests.Wording;
using DigestBot.Stories;
using Humanizer;

namespace DigestBot.Digests;

/// <summary>Says in sentences why an article is in a digest or not.</summary>
public sealed class ReasonWording(NewsReason reason)
{
    private const int MostWords = 6;

    private readonly ScopeWording scope = new(reason.Scope);

    public string Heading => $"Why {Number(reason.Article)} is {(reason.IsInDigest ? "in" : "not in")} the digest on {Topic}";

    /// <summary>"Harbour Post · yesterday", to stand under the article's headline.</summary>
    public string Byline => $"{DigestWording.Outlet(reason.Article)} · {scope.Published(reason.Article)}";

    /// <summary>What the briefings here made of it, then the verdict, then what speaks for it.</summary>
    public IReadOnlyList<string> Sentences => [.. ((string?[])[Here, Verdict, .. Obstacles, Coverage, .. Words, Window]).OfType<string>()];

    /// <summary>A command that would show it, or null when none would.</summary>
    public string? Remedy => reason.Verdict switch
    {
        NewsVerdict.TooFarDown when reason.Length != DigestLength.Full && reason.Rank <= DigestLimits.Of(DigestLength.Full).Stories =>
            $"/digest {reason.Scope.TopicName}{scope.SinceWords()} full",
        NewsVerdict.OutsideWindow => string.Create(CultureInfo.InvariantCulture, $"/digest {reason.Scope.TopicName} since {reason.Article.Day:uuuu-MM-dd}"),
        _ => null,
    };

    private string? Here => reason.Here is { } here ? HereWording.Of(here, reason.Verdict, scope) : null;

    private string Verdict => reason.Verdict switch
    {
        NewsVerdict.Told => $"It tells story {reason.Rank} of {reason.Stories} on {Topic}.",
        NewsVerdict.Copy => $"It stands behind story {reason.Rank} of {reason.Stories} on {Topic}: the same text as {Name(reason.Lead!)}, which tells the story.",
        NewsVerdict.OtherReport => $"It stands behind story {reason.Rank} of {reason.Stories} on {Topic}: {Name(reason.Lead!)} tells the same happening.",
        NewsVerdict.TooFarDown =>
            $"Its story is number {reason.Rank} of {reason.Stories} on {Topic}, and a {reason.Length.ToString().ToLowerInvariant()} digest tells {reason.Told}. "
            + "What more newsrooms report comes first, then what is newer.",
        NewsVerdict.Muted => "Its story was muted.",
        NewsVerdict.OutsideWindow => $"It is on {Topic}, but was published {When} and the digest shows {Shown}.",
        NewsVerdict.OtherLanguage => $"Its language, {LanguageName}, is none that {Topic} follows.",
        _ when reason.Groups.All(group => group.Holds) => $"The query of {Topic} leaves it out.",
        _ => $"It is not about {Topic}.",
    };

    private string? Coverage => reason.Coverage is { Articles: > 1 } coverage ? $"The story has {scope.Labels.Coverage(coverage)}." : null;

    private IEnumerable<string> Obstacles => reason.Obstacles.Select(ObstacleWording.Of).Distinct();

    private IEnumerable<string> Words => reason.Verdict == NewsVerdict.OtherLanguage ? [] : reason.Groups.Select(Said).Where(said => said is not null).OfType<string>();

    private string? Window => reason.IsInDigest || reason.Verdict == NewsVerdict.TooFarDown
        ? $"It was published {When}, and the digest shows {Shown}."
        : null;

    private string Topic => reason.Scope.TopicTitle;

    private string When => reason.Article.Day == reason.Scope.ComposedAt.InUtc().Date ? scope.Labels.Today : $"on {scope.Day(reason.Article.Day)}";

    private string Shown => scope.Fallback is null ? $"what appeared {scope.Asked}" : $"{scope.Day(reason.Scope.Shown.Last)}, the last day with news on it";

    private string LanguageName => ObstacleWording.LanguageName(reason.Article.Language);

    private static string? Said(TopicGroupReason group)
    {
        if (group.InTitle.Count > 0)
        {
            return $"The headline says {Quoted(group.InTitle)}.";
        }

        if (group.InLead.Count > 0)
        {
            return $"The opening says {Quoted(group.InLead)}.";
        }

        return group.Holds ? $"The text says {Quoted(group.InText)} {Times(group.Mentions)}."
            : group.Mentions > 0
                ? $"The text says {Quoted(group.InText)} only {Times(group.Mentions)}, and neither headline nor opening does: a passing mention (it takes {group.MentionsNeeded})."
                : $"{(group.IsHeadlineOnly ? "The headline" : "It")} says none of these: {string.Join(", ", group.Sought.Take(MostWords))}{(group.Sought.Count > MostWords ? "…" : "")}.";
    }

    private static string Quoted(IReadOnlyList<string> words) => DigestLabels.List([.. words.Take(MostWords).Select(word => $"“{word}”")]);

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => "time".ToQuantity(count),
    };

    private static string Name(DigestSource source) => $"{Number(source)} in {source.Outlet}";

    private static string Number(DigestSource source) => string.Create(CultureInfo.InvariantCulture, $"#{source.Article.Value}");
}
