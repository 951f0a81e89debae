using System.Text.Encodings.Web;
using System.Text.Unicode;
using DigestBot.Discord;
using DigestBot.Discord.Doors;
using DigestBot.Host.CommandLine;
using DigestBot.Host.Health;
using DigestBot.Host.Hosting;
using DigestBot.Host.Playground.Pages;
using DigestBot.Host.Playground.Preview;
using DigestBot.Slack;
using DigestBot.Slack.Doors;
using DigestBot.Slack.Installations.Door;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace DigestBot.Host.Playground;

/// <summary>The web server of the playground, with only what the playground needs.</summary>
internal static class PlaygroundServer
{
    /// <summary>The playground, and beside it the door by which a platform's requests come in.</summary>
    /// <param name="session">Settings and clock.</param>
    /// <param name="server">Chooses the server: Kestrel, or a test's.</param>
    public static WebApplication Build(CommandSession session, Action<IWebHostBuilder> server)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = session.Root.Folder });
        session.AddServices(builder.Services);
        builder.Services.AddRoutingCore();
        builder.Services.AddHostedService<HealthWatch>();
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddSingleton<ChatPageSource>();
        builder.Services.AddSingleton<ReadPageSource>();
        builder.Services.AddSingleton<PreviewSource>();
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = RequestLimits.MaxBodyBytes;
            form.MultipartBodyLengthLimit = RequestLimits.MaxBodyBytes;
        });
        server(builder.WebHost);
        var app = builder.Build();
        if (app.Services.GetRequiredService<IOptions<DiscordOptions>>().Value is { IsOn: true, HasHttp: true })
        {
            app.UseDiscordEndpoint();
        }

        var slack = app.Services.GetRequiredService<IOptions<SlackOptions>>().Value;
        if (slack is { IsOn: true, HasHttp: true })
        {
            app.UseSlackEndpoint();
        }

        if (slack.HasInstallations)
        {
            app.UseSlackInstallation();
        }

        HealthEndpoint.Use(app);
        app.UseMiddleware<PlaygroundGuard>();
        app.UseRouting();
        PlaygroundEndpoints.Map(app);
        return app;
    }

    /// <summary>Answers one command to itself, so that the first reader does not wait for what only a first answer builds.</summary>
    public static async Task WarmUpAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var page = await services.GetRequiredService<ChatPageSource>().FirstExampleAsync(cancellation);
        await services.GetRequiredService<PageRenderer>().RenderAsync<ChatPage>(page);
    }

    public static void OnKestrel(IWebHostBuilder host, string url) => host
        .UseKestrelCore()
        .ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestLimits.MaxTransferBytes;
        })
        .UseUrls(url);
}
