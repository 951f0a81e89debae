using System.CommandLine;
using DigestBot.Discord;
using DigestBot.Host.Hosting;
using DigestBot.Host.Jobs;
using DigestBot.Host.Playground;
using DigestBot.Nodes;
using DigestBot.Slack;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace DigestBot.Host.CommandLine;

/// <summary><c>serve</c>, also what happens without a command: the playground, until it is stopped.</summary>
internal static class ServeVerb
{
    public static Command Create(CommandSession session)
    {
        var command = new Command("serve", "Open the playground in the browser's reach (the default).");
        command.SetAction((_, cancellation) => RunAsync(session, cancellation));
        return command;
    }

    public static async Task<int> RunAsync(CommandSession session, CancellationToken cancellation)
    {
        await using var checkedSettings = session.BuildServices();
        var url = checkedSettings.GetRequiredService<IOptions<PlaygroundOptions>>().Value.Url.TrimEnd('/');
        var isPolling = checkedSettings.GetRequiredService<IOptions<FeedsOptions>>().Value.Poll;
        var server = Composition.ServerOf(checkedSettings.GetRequiredService<IOptions<StorageOptions>>().Value);
        var discord = checkedSettings.GetRequiredService<IOptions<DiscordOptions>>().Value;
        var slack = checkedSettings.GetRequiredService<IOptions<SlackOptions>>().Value;
        await using var app = PlaygroundServer.Build(session, host =>
        {
            PlaygroundServer.OnKestrel(host, url);
            if (discord.IsOn)
            {
                host.ConfigureServices(services => services.AddDiscordDoors(discord));
            }

            if (slack.IsOn)
            {
                host.ConfigureServices(services => services.AddSlackDoors(slack));
            }

            host.ConfigureServices(services => services.AddJobs(isPolling, server));
        });
        if (await session.OpenNewsAsync(app.Services, cancellation) is not { } where)
        {
            return ExitCode.Failed;
        }

        var feeds = await app.Services.GetRequiredService<FeedStart>().FollowAsync(cancellation);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            session.Terminal.Complain(
                $"{url} is in use, perhaps by another DigestBot. Stop that one, or take another port: --Host:Url=http://localhost:{NextPort(url)}");
            return ExitCode.Failed;
        }

        await PlaygroundServer.WarmUpAsync(app.Services, cancellation);
        session.Terminal.Output.WriteLine($"DigestBot is at {app.Urls.First()}");
        session.Terminal.Output.WriteLine($"Its data lies in {where}");
        if (server is not null)
        {
            session.Terminal.Output.WriteLine($"It is node {app.Services.GetRequiredService<NodeId>()} there; others may run beside it.");
        }

        session.Terminal.Output.WriteLine(feeds);
        session.Terminal.Output.WriteLine(DiscordStart.Of(discord, app.Urls.First()));
        var setup = app.Services.GetRequiredService<SlackSetup>();
        session.Terminal.Output.WriteLine(SlackStart.Of(slack, app.Urls.First(), setup.Install));
        if (setup.KeyNotice() is { } notice)
        {
            session.Terminal.Output.WriteLine(notice);
        }

        session.Terminal.Output.WriteLine("Ctrl+C stops it.");
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }

    private static int NextPort(string url) => new Uri(url).Port % 65535 + 1;
}
