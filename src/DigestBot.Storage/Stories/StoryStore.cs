using System.Diagnostics;
using DigestBot.Articles;
using DigestBot.Storage.Articles;
using DigestBot.Stories;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Stories;

/// <summary>Decisions about stories in a relational database. Each verb is one context and one transaction.</summary>
internal sealed class StoryStore(Func<DigestDb> open) : IStoryStore
{
    public async Task<bool> DecideAsync(StoryDecision decision, CancellationToken cancellation)
    {
        var (kind, one, other) = decision switch
        {
            StoryDecision.Merge merge => (StoryDecisionKind.Merge, merge.First, merge.Second),
            StoryDecision.Split split => (StoryDecisionKind.Split, split.First, split.Second),
            StoryDecision.Mute mute => (StoryDecisionKind.Mute, mute.Article, mute.Article),
            _ => throw new UnreachableException(),
        };
        var (first, second) = InOrder(one, other);
        if (first == second != (kind == StoryDecisionKind.Mute))
        {
            return false;
        }

        await using var db = open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.ArticlesOf(WorkspaceId.Local).CountAsync(article => article.Id == first || article.Id == second, cancellation) < (first == second ? 1 : 2))
        {
            return false;
        }

        if (await db.StoryDecisions.FindAsync([first, second], cancellation) is { } row)
        {
            row.Kind = kind;
        }
        else
        {
            db.StoryDecisions.Add(new StoryDecisionRow { FirstId = first, SecondId = second, Kind = kind });
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    public async Task<bool> UndoAsync(ArticleId first, ArticleId second, CancellationToken cancellation)
    {
        var (smaller, larger) = InOrder(first, second);
        await using var db = open();
        return await db.StoryDecisions.Where(row => row.FirstId == smaller && row.SecondId == larger).ExecuteDeleteAsync(cancellation) > 0;
    }

    public async Task<IReadOnlyList<StoryDecision>> AllAsync(CancellationToken cancellation)
    {
        await using var db = open();
        var rows = await db.StoryDecisions.AsNoTracking().OrderBy(row => row.FirstId).ThenBy(row => row.SecondId).ToListAsync(cancellation);
        return [.. rows.Select(DecisionOf)];
    }

    private static (long First, long Second) InOrder(ArticleId one, ArticleId other) =>
        (Math.Min(one.Value, other.Value), Math.Max(one.Value, other.Value));

    private static StoryDecision DecisionOf(StoryDecisionRow row) => row.Kind switch
    {
        StoryDecisionKind.Merge => new StoryDecision.Merge(new ArticleId(row.FirstId), new ArticleId(row.SecondId)),
        StoryDecisionKind.Split => new StoryDecision.Split(new ArticleId(row.FirstId), new ArticleId(row.SecondId)),
        StoryDecisionKind.Mute => new StoryDecision.Mute(new ArticleId(row.FirstId)),
        _ => throw new UnreachableException(),
    };
}
