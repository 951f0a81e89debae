using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace DigestBot.Benchmarks.Feeds;

/// <summary>Serves invented feeds on the loopback, one a host name, in a process of its own; none ever changes.</summary>
internal static class FeedServer
{
    /// <summary>Says how often it was asked since it last said so.</summary>
    public const string CountPath = "/requests";

    private static int requests;

    /// <summary>Runs until it is killed; says its address first.</summary>
    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync();
        Console.WriteLine(new Uri(app.Urls.First()).Authority);
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (request.Path == CountPath)
        {
            return response.WriteAsync(Interlocked.Exchange(ref requests, 0).ToString(CultureInfo.InvariantCulture));
        }

        Interlocked.Increment(ref requests);
        if (request.Path == "/robots.txt")
        {
            // what is measured is the feeds; their pages would take hours at one a second a host
            return response.WriteAsync("User-agent: *\nDisallow: /news/\n");
        }

        response.Headers.ETag = "\"1\"";
        if (request.Headers.IfNoneMatch == "\"1\"")
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = "application/rss+xml; charset=utf-8";
        return response.WriteAsync(new InventedFeed(request.Host.Host).Write());
    }
}
