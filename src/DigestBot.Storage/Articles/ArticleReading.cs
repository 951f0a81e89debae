namespace DigestBot.Storage.Articles;

/// <summary>Which articles a workspace reads: those for everybody, and those of the feeds it follows.</summary>
internal static class ArticleReading
{
    public static IQueryable<ArticleRow> ArticlesOf(this DigestDb db, WorkspaceId reader)
    {
        var workspace = reader.Value;
        return db.Articles.Where(article => !db.PrivateArticles.Any(kept => kept.ArticleId == article.Id
            && !db.FeedFollowers.Any(follower => follower.FeedId == kept.FeedId && follower.Workspace == workspace)));
    }
}
