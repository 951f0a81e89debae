using System.Text;
using DigestBot.Sources;

namespace DigestBot.Testing;

/// <summary>A web of registered addresses. Any other one throws: a test never reaches out by accident.</summary>
public sealed class FakeWebFetcher : IWebFetcher
{
    private readonly Dictionary<Uri, FetchResult> results = [];
    private readonly List<FetchRequest> requests = [];

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyList<FetchRequest> Requests => requests;

    public FakeWebFetcher Serve(string url, string text, string mediaType = "text/html") =>
        Answer(url, new FetchResult.Fetched(new SourceDocument(url, Encoding.UTF8.GetBytes(text))
        {
            Url = new Uri(url),
            MediaType = mediaType,
            Charset = "utf-8",
        }));

    public FakeWebFetcher Answer(string url, FetchResult result)
    {
        results[new Uri(url)] = result;
        return this;
    }

    public Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        lock (requests)
        {
            requests.Add(request);
        }

        return results.TryGetValue(request.Url, out var result)
            ? Task.FromResult(result)
            : throw new InvalidOperationException($"The test registered no answer for {request.Url}.");
    }
}
