using DigestBot.Sources;
using DigestBot.Testing.Feeds;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace DigestBot.Tests.Web;

/// <summary>Puts what the simulated web answers on the wire.</summary>
internal static class SimulatedAnswer
{
    public static async Task WriteAsync(SimulatedWeb web, HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var url = new Uri(request.GetEncodedUrl());
        var asked = new FetchRequest(url) { ETag = request.Headers.IfNoneMatch, LastModified = request.Headers.IfModifiedSince };
        Task<FetchResult>? answer = null;
        Uri? newUrl;
        lock (web)
        {
            newUrl = web.MoveOf(url);
            if (newUrl is not null || url.AbsolutePath == "/robots.txt")
            {
                web.Note(url);
            }
            else
            {
                answer = web.FetchAsync(asked, CancellationToken.None);
            }
        }

        if (answer is not null)
        {
            await WriteAsync(response, await answer);
        }
        else if (newUrl is not null)
        {
            response.Redirect(newUrl.AbsoluteUri, permanent: true);
        }
        else
        {
            await response.WriteAsync(SimulatedWeb.IsOpen(url) ? "" : "User-agent: *\nDisallow: /*/notices/\n");
        }
    }

    private static async Task WriteAsync(HttpResponse response, FetchResult result)
    {
        response.Headers.ETag = result.Headers.ETag;
        response.Headers.LastModified = result.Headers.LastModified;
        response.Headers.CacheControl = result.Headers.MaxAge is { } age ? $"max-age={age.TotalSeconds:0}" : default;
        response.Headers.RetryAfter = result.Headers.RetryAfter is { } wait ? $"{wait.TotalSeconds:0}" : default;
        switch (result)
        {
            case FetchResult.Fetched(var document):
                response.ContentType = $"{document.MediaType}; charset={document.Charset}";
                await response.Body.WriteAsync(document.Content);
                break;
            case FetchResult.NotModified:
                response.StatusCode = StatusCodes.Status304NotModified;
                break;
            case FetchResult.Failed { Failure: FetchFailure.Answered(var status) }:
                response.StatusCode = status;
                break;
            default:
                // waiting for a timeout would take as long as it says
                response.StatusCode = StatusCodes.Status504GatewayTimeout;
                break;
        }
    }
}
