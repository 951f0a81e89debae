using System.Text;
using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Host.Analyzing;
using DigestBot.Host.Hosting;
using DigestBot.Host.Playground.Pages;
using DigestBot.Host.Sources;
using DigestBot.Sources;

namespace DigestBot.Host.Playground;

/// <summary>Reads what was pasted or named, and keeps it when asked to.</summary>
internal sealed class ReadPageSource(IWebFetcher fetcher, ArticleIngestor ingestor, ArticleTopics topics, Reader reader)
{
    private const string TooLarge = "That is more than 5 MB, which is the most that is read.";

    public async Task<Dictionary<string, object?>> PageAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > RequestLimits.MaxBodyBytes)
        {
            return Refusal(request);
        }

        try
        {
            var form = await request.ReadFormAsync(cancellation);
            var page = new Dictionary<string, object?>
            {
                [nameof(ReadPage.PastedText)] = form["text"].ToString(),
                [nameof(ReadPage.Url)] = form["url"].ToString(),
                [nameof(ReadPage.Keep)] = form.ContainsKey("keep"),
            };
            await FillAsync(page, form["text"].ToString(), form["url"].ToString().Trim(), form.ContainsKey("keep"), cancellation);
            return page;
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return Refusal(request); // a form without a stated length ran over a limit
        }
    }

    private async Task FillAsync(Dictionary<string, object?> page, string text, string url, bool keep, CancellationToken cancellation)
    {
        var got = await DocumentAsync(text, url, cancellation);
        if (got is FetchResult.Failed failed)
        {
            page[nameof(ReadPage.Messages)] = new[] { failed.Reason + "." };
        }
        else if (got is FetchResult.Fetched { Document: var document })
        {
            var articles = SourceReader.Read(document);
            List<string> messages = [.. articles.OfType<ReadArticle.Refused>().Select(refused => refused.Reason + ".")];
            if (keep)
            {
                messages.AddRange((await ingestor.IngestAsync(document, articles, feed: null, cancellation)).Select(IngestWords.Of).OfType<string>());
            }

            page[nameof(ReadPage.Messages)] = messages;
            page[nameof(ReadPage.Findings)] = Findings(articles);
        }
    }

    private async Task<FetchResult> DocumentAsync(string text, string url, CancellationToken cancellation) =>
        !string.IsNullOrWhiteSpace(text) ? new FetchResult.Fetched(new SourceDocument("The pasted text", Encoding.UTF8.GetBytes(text)))
        : Uri.TryCreate(url, UriKind.Absolute, out var address) ? await fetcher.FetchAsync(address, cancellation)
        : new FetchResult.Failed(url.Length == 0 ? "Paste a text or give an address" : $"“{url}” is not an address");

    private List<ArticleFindings> Findings(IReadOnlyList<ReadArticle> articles) =>
    [
        .. articles.OfType<ReadArticle.Readable>().Select((article, index) =>
            new ArticleFindings(index + 1, article.Analysis, topics.NamesOf(article.Analysis), new MomentText(reader.Culture))),
    ];

    private static Dictionary<string, object?> Refusal(HttpRequest request)
    {
        request.HttpContext.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return new() { [nameof(ReadPage.Messages)] = new[] { TooLarge } };
    }
}
