using DigestBot.Articles;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>Reads the article behind a link and tells it. What is not kept already is not kept for it.</summary>
public sealed class LinkCommand(IWebFetcher web, IArticleStore articles, TopicDirectory directory, IClock clock)
{
    /// <summary>A message full of links is not read from end to end for one person.</summary>
    private const int MostLinks = 3;

    /// <summary>The first of the links that leads to an article, else why none does.</summary>
    public async Task<LinkReply> AnswerAsync(IEnumerable<Uri> urls, CommandRequest request, CancellationToken cancellation)
    {
        var reasons = new List<string>();
        foreach (var url in urls.Take(MostLinks))
        {
            var reply = await AnswerAsync(url, request, cancellation);
            if (reply is not LinkReply.Unreadable unreadable)
            {
                return reply;
            }

            reasons.Add(unreadable.Reason);
        }

        return new LinkReply.Unreadable(reasons.Count == 0 ? "There is no link to an article in that message." : string.Join(' ', reasons.Distinct()));
    }

    private async Task<LinkReply> AnswerAsync(Uri url, CommandRequest request, CancellationToken cancellation)
    {
        if (await articles.FindAsync(request.Workspace, ArticleKey.OfUrl(url), cancellation) is { } known)
        {
            return await ToldAsync(known, isKept: true, request, cancellation);
        }

        return await web.FetchAsync(url, cancellation) switch
        {
            FetchResult.Fetched { Document: var document } => await ReadAsync(document, request, cancellation),
            FetchResult.Failed failed => new LinkReply.Unreadable(Sentence(failed.Reason)),
            _ => new LinkReply.Unreadable($"{url.Host} says that its page has not changed, and shows none."),
        };
    }

    private async Task<LinkReply> ReadAsync(SourceDocument document, CommandRequest request, CancellationToken cancellation)
    {
        var read = SourceReader.Read(document);
        if (read.OfType<ReadArticle.Readable>().FirstOrDefault() is not { } article)
        {
            return new LinkReply.Unreadable(Sentence(read.OfType<ReadArticle.Refused>().FirstOrDefault()?.Reason ?? $"{document.Name} holds no article"));
        }

        // the page's own address may be known under which it was linked to by another
        return article.Url is { } url && await articles.FindAsync(request.Workspace, ArticleKey.OfUrl(url), cancellation) is { } known
            ? await ToldAsync(known, isKept: true, request, cancellation)
            : await ToldAsync(
                new Article(new ArticleId(0), article.Analysis, document.Name, clock.GetCurrentInstant()) { Url = article.Url ?? document.Url }, isKept: false, request, cancellation);
    }

    private async Task<LinkReply> ToldAsync(Article article, bool isKept, CommandRequest request, CancellationToken cancellation)
    {
        var digest = DigestComposer.Compose(article, clock.GetCurrentInstant(), request.Zone, request.Culture);
        var topics = isKept ? (await directory.OfAsync(request.Workspace, cancellation)).All.Where(topic => TopicExplainer.IsOn(topic, article)) : [];
        return new LinkReply.Told(digest, isKept ? article.Id : null, [.. topics]);
    }

    private static string Sentence(string clause) => clause.EndsWith('.') ? clause : clause + ".";
}
