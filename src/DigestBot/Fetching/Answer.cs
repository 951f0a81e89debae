using System.Net;
using DigestBot.Sources;

namespace DigestBot.Host.Fetching;

/// <summary>What an answer that is no redirect amounts to.</summary>
internal static class Answer
{
    public static async Task<FetchResult> ReadAsync(
        FetchRequest request, Uri url, HttpResponseMessage response, FetchHeaders headers, CancellationToken cancellation)
    {
        if (response.StatusCode == HttpStatusCode.NotModified && request is not { ETag: null, LastModified: null })
        {
            return new FetchResult.NotModified { Headers = headers };
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        var content = await CappedStream.ReadAsync(body, cancellation);
        FetchFailure? failure = WallPage.Find(request.Url, url, response, content ?? default)
            ?? (!response.IsSuccessStatusCode ? new FetchFailure.Answered((int)response.StatusCode)
            : content is null ? new FetchFailure.TooLarge()
            : null);
        return failure is not null
            ? FetchFailures.Of(request.Url, failure) with { Headers = headers }
            : new FetchResult.Fetched(DocumentOf(url, response, content!.Value)) { Headers = headers };
    }

    private static SourceDocument DocumentOf(Uri url, HttpResponseMessage response, ReadOnlyMemory<byte> content)
    {
        var type = response.Content.Headers.ContentType;
        return new SourceDocument(url.AbsoluteUri, content)
        {
            Url = url,
            MediaType = type?.MediaType,
            Charset = type?.CharSet?.Trim('"', '\''),
        };
    }
}
