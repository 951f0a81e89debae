using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Discord.Doors;

/// <summary>Where the door http is.</summary>
public static class DiscordEndpoint
{
    public const string Path = "/discord/interactions";

    /// <summary>Answers Discord at <see cref="Path"/> and passes everything else on. It guards itself: by signatures.</summary>
    public static IApplicationBuilder UseDiscordEndpoint(this IApplicationBuilder app)
    {
        var door = app.ApplicationServices.GetRequiredService<HttpDoor>();
        return app.Use((HttpContext context, RequestDelegate next) => context.Request.Path == Path ? door.AnswerAsync(context) : next(context));
    }
}
