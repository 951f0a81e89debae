using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Slack.Installations.Door;

/// <summary>Where workspaces install the bot.</summary>
public static class InstallEndpoint
{
    /// <summary>Answers browsers at <c>/slack/install</c> and <c>/slack/oauth/callback</c> and passes everything else on.</summary>
    public static IApplicationBuilder UseSlackInstallation(this IApplicationBuilder app)
    {
        var door = app.ApplicationServices.GetRequiredService<InstallDoor>();
        return app.Use((HttpContext context, RequestDelegate next) => context.Request.Path.Value switch
        {
            InstallAddresses.InstallPath => OnlyGet(context, door.BeginAsync),
            InstallAddresses.CallbackPath => OnlyGet(context, door.EndAsync),
            _ => next(context),
        });
    }

    private static Task OnlyGet(HttpContext context, RequestDelegate answer)
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            return answer(context);
        }

        context.Response.Headers.Allow = HttpMethods.Get;
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }
}
