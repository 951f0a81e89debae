using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace DigestBot.Benchmarks.Feeds;

/// <summary>Serves invented feeds on the loopback, one a host name, in a process of its own. A feed changes when it is told to.</summary>
internal static class FeedServer
{
    private const int Items = 30;

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
        response.Headers.ETag = "\"1\"";
        if (request.Headers.IfNoneMatch == "\"1\"")
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = "application/rss+xml; charset=utf-8";
        return response.WriteAsync(FeedOf(request.Host.Host));
    }

    private static string FeedOf(string host)
    {
        var feed = new StringBuilder($"<rss version=\"2.0\"><channel><title>The {host} Post</title>");
        for (var item = 0; item < Items; item++)
        {
            feed.Append(CultureInfo.InvariantCulture, $"""
                <item><guid isPermaLink="false">{host}-{item}</guid><link>http://{host}/{item}</link><title>Council {item} of {host} votes on the ferry</title>
                <pubDate>Wed, 12 Mar 2031 {item % 24:00}:00:00 GMT</pubDate>
                <description>{Words(host, item)}</description></item>
                """);
        }

        return feed.Append("</channel></rss>").ToString();
    }

    private static string Words(string host, int item) => string.Join(' ', Enumerable.Range(0, 12).Select(sentence => string.Create(
        CultureInfo.InvariantCulture,
        $"The council of {host} met for the {item * 12 + sentence}th time on Tuesday and heard that {sentence + 2} ferries will run again from 3 April 2031, said Mayor Ines Halvard.")));
}
