using DigestBot.Articles;
using DigestBot.Digests.Composing;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>Makes the digest of one story as it breaks: the most widely reported new one, or what goes on with one that was told. The others wait.</summary>
public sealed class BreakingComposer(TopicNews news)
{
    /// <summary>A story that goes on is not told again sooner: what comes in meanwhile makes one update, not ten.</summary>
    public static readonly Duration UpdatePause = Duration.FromHours(1);

    /// <param name="request">What is asked; the window reaches from when news were looked for last to now.</param>
    /// <param name="before">What was told; null when nothing was looked for yet.</param>
    /// <param name="first">What is news where nobody knows what was told.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<BreakingStory> ComposeAsync(DigestRequest request, Ledger? before, FirstNews first, CancellationToken cancellation)
    {
        var untold = await UntoldNews.FindAsync(news, request, before, article => first.Holds(article, request), cancellation);
        var (scope, ledger) = (untold.Found.Scope with { IsSample = false }, untold.Ledger);
        var marks = new ArticleMarks(untold);
        Instant? next = null;
        (WrittenDigest Written, Article Lead)? told = null;
        foreach (var pick in untold.Picks)
        {
            var turn = TurnOf(pick, ledger);
            if (told is not null || turn > scope.ComposedAt)
            {
                marks.AddUntold(pick, ArticleMark.Waiting);
                next = Instant.Min(next ?? turn, turn);
                continue;
            }

            var written = DigestWriter.Write(request, scope with { IsSample = pick.Story.Lead.IsSample }, [pick], ReaderMemory.Of(ledger));
            if (written.Told.Count > 0)
            {
                told = (written, pick.Story.Lead);
                marks.AddTold(pick);
            }
            else
            {
                marks.AddNothingNew(pick);
            }
        }

        var all = told?.Written ?? DigestWriter.Write(request, scope, [], ReaderMemory.None);
        var digest = all.Digest with { Kind = DigestKind.Breaking, MoreStories = 0 };
        return new BreakingStory(new Briefing(digest, ledger.After(digest, all.AlsoSaid, marks.All, request.Window.Last)), told?.Lead, next);
    }

    /// <summary>When the story may be told.</summary>
    private static Instant TurnOf(StoryPick pick, Ledger ledger) =>
        pick.CarriesOn && pick.Whole.Articles.Where(article => ledger.IsTold(article.Id)).Max(article => ledger.Find(article.Id)?.At) is { } told
            ? told + UpdatePause
            : Instant.MinValue;
}
