using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Slack.Doors;

/// <summary>Where the door http is.</summary>
public static class SlackEndpoint
{
    public const string Path = "/slack/events";

    /// <summary>Answers Slack at <see cref="Path"/> and passes everything else on. It guards itself: by signatures.</summary>
    public static IApplicationBuilder UseSlackEndpoint(this IApplicationBuilder app)
    {
        var door = app.ApplicationServices.GetRequiredService<HttpDoor>();
        return app.Use((HttpContext context, RequestDelegate next) => context.Request.Path == Path ? door.AnswerAsync(context) : next(context));
    }
}
