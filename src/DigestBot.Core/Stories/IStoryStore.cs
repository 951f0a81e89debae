using DigestBot.Articles;

namespace DigestBot.Stories;

/// <summary>Keeps what was decided about stories, for everybody and so about articles that everybody has. A decision goes with its articles.</summary>
public interface IStoryStore
{
    /// <summary>Keeps a decision. A pair of articles has one: what is decided last counts, in whichever order the two are named.</summary>
    /// <returns>Whether everybody has such articles, and two different ones where it takes two.</returns>
    Task<bool> DecideAsync(StoryDecision decision, CancellationToken cancellation);

    /// <summary>Takes back what was decided about two articles, or about one when it is named twice.</summary>
    /// <returns>Whether anything was decided.</returns>
    Task<bool> UndoAsync(ArticleId first, ArticleId second, CancellationToken cancellation);

    /// <summary>Everything decided, by the articles' numbers.</summary>
    Task<IReadOnlyList<StoryDecision>> AllAsync(CancellationToken cancellation);
}
