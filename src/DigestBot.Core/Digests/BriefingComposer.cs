using DigestBot.Digests.Composing;

namespace DigestBot.Digests;

/// <summary>
/// Makes the digest of what is new: new stories first, then what carries on a story that was told, and of that only what was not told
/// yet. What counts is whether an article was there when the last briefing was made, not what date it bears.
/// </summary>
public sealed class BriefingComposer(TopicNews news)
{
    /// <summary>For many briefings of one moment, those on one topic one after the other.</summary>
    public BriefingComposer ForOneMoment() => new(news.ForOneMoment());

    /// <param name="request">What is asked; the window reaches from the last briefing, or as far as a first one looks back, to now.</param>
    /// <param name="before">What was told; null for a first briefing, which goes by the window alone.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Briefing> ComposeAsync(DigestRequest request, Ledger? before, CancellationToken cancellation)
    {
        var untold = await UntoldNews.FindAsync(news, request, before, article => request.Window.Contains(article, request.Zone), cancellation);
        var scope = untold.Found.Scope with { IsSample = untold.Picks.Any(pick => pick.Story.Lead.IsSample) };
        var written = DigestWriter.Write(request, scope, untold.Picks, ReaderMemory.Of(untold.Ledger));
        var marks = new ArticleMarks(untold);
        foreach (var pick in untold.Picks)
        {
            if (written.Told.Contains(pick, ReferenceEqualityComparer.Instance))
            {
                marks.AddTold(pick);
            }
            else if (written.TooFarDown.Contains(pick, ReferenceEqualityComparer.Instance))
            {
                marks.AddUntold(pick, ArticleMark.TooFarDown);
            }
            else
            {
                marks.AddNothingNew(pick);
            }
        }

        var digest = written.Digest with { Kind = DigestKind.Briefing };
        return new Briefing(digest, untold.Ledger.After(digest, marks.All, request.Window.Last));
    }
}
