using DigestBot.Commands.Checkups;
using DigestBot.Health;

namespace DigestBot.Host.Health;

/// <summary>
/// <c>GET /health</c>: whether the bot can work, for whatever starts and watches it. It answers everybody who reaches the server,
/// because such a watcher may sit elsewhere, and says nothing that <c>/doctor</c> does not: no file, no server, no name.
/// </summary>
internal static class HealthEndpoint
{
    public const string Path = "/health";

    public static void Use(WebApplication app) => app.Map(Path, branch => branch.Run(AnswerAsync));

    private static async Task AnswerAsync(HttpContext context)
    {
        var (response, stop) = (context.Response, context.RequestAborted);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        // a platform that is down is no reason to start the bot anew, or to take it out of a proxy's reach
        var isReady = await context.RequestServices.GetRequiredService<StorageHealth>().LookAsync(stop) is null;
        var troubles = context.RequestServices.GetRequiredService<HealthCheckup>().Look().Where(finding => !finding.IsFine).Select(finding => finding.What);
        response.StatusCode = isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        response.Headers.CacheControl = "no-store";
        await response.WriteAsJsonAsync(new HealthReport(isReady ? "ready" : "not ready", [.. troubles]), HealthJson.Default.HealthReport, cancellationToken: stop);
    }
}
