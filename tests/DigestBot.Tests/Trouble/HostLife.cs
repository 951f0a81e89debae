using DigestBot.Deliveries;
using DigestBot.Host.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Host.Jobs;
using DigestBot.Host.Playground;
using DigestBot.Nodes;
using DigestBot.Sources;
using DigestBot.Storage;
using DigestBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Quartz;

namespace DigestBot.Tests.Trouble;

/// <summary>The host as it is served, from a start to a stop or a sudden end, with its jobs run by hand: their minutes are the test's.</summary>
internal sealed class HostLife : IAsyncDisposable
{
    private readonly Terminal terminal = new(Stream.Null, TextWriter.Null, TextWriter.Null, isPlain: true);
    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource killed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication app;
    private readonly IJob[] jobs;

    private HostLife(HostWorld world)
    {
        var root = ContentRoot.Find();
        var settings = Settings.Load(root, SettingArguments.Split([.. world.Bot.Settings, "--Feeds:Poll=true", "--Feeds:File=", .. world.Settings]).Settings);
        Session = new CommandSession(terminal, world.Time, root, settings);
        app = PlaygroundServer.Build(Session, host =>
        {
            host.UseTestServer();
            host.ConfigureServices(services =>
            {
                services
                    .AddSingleton<IMessenger>(new MortalMessenger(world.Platform, this, world))
                    .AddSingleton<IWebFetcher>(new MortalFetcher(world.Web, this, world))
                    .AddSingleton<ILoggerProvider>(world.Log)
                    .AddSingleton<IDispatchSignal, NextJob>()
                    .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddFilter<ConsoleLoggerProvider>(category: null, LogLevel.None));
                if (world.Database is { } database)
                {
                    services.AddStorage(database, world.Interceptors);
                }
            });
        });
        jobs =
        [
            ActivatorUtilities.CreateInstance<PollFeedsJob>(app.Services),
            ActivatorUtilities.CreateInstance<ComposeDigestsJob>(app.Services),
            ActivatorUtilities.CreateInstance<DispatchDeliveriesJob>(app.Services),
        ];
    }

    public IServiceProvider Services => app.Services;

    public CommandSession Session { get; }

    public bool IsStopping => stopping.IsCancellationRequested;

    public bool IsKilled => killed.Task.IsCompleted;

    public static async Task<HostLife> StartAsync(HostWorld world)
    {
        var life = new HostLife(world);
        Assert.NotNull(await life.Session.OpenNewsAsync(life.Services, CancellationToken.None));
        await life.Services.GetRequiredService<FeedStart>().FollowAsync(CancellationToken.None);
        await life.Services.GetRequiredService<NodeRoster>().StartAsync(CancellationToken.None);
        return life;
    }

    /// <summary>What the jobs do at a full minute.</summary>
    public Task MinuteAsync() => RunAsync(jobs);

    /// <summary>What the jobs do at a start: composing waits for the full minute.</summary>
    public Task BeginAsync() => RunAsync(jobs.Where(job => job is not ComposeDigestsJob));

    /// <summary>The process is told to stop: what is under way ends, nothing new begins.</summary>
    public void Stop() => stopping.Cancel();

    /// <summary>The process is no more: whatever it was at never goes on.</summary>
    /// <returns>Never ends.</returns>
    public Task KillAsync()
    {
        killed.TrySetResult();
        return new TaskCompletionSource().Task;
    }

    /// <summary>A stop in good order. A process that was killed frees nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!IsKilled)
        {
            await stopping.CancelAsync();
            await app.DisposeAsync();
            terminal.Dispose();
            stopping.Dispose();
        }
    }

    private async Task RunAsync(IEnumerable<IJob> some)
    {
        foreach (var job in some)
        {
            await await Task.WhenAny(RunAsync(job), killed.Task);
        }
    }

    private async Task RunAsync(IJob job)
    {
        try
        {
            if (!stopping.IsCancellationRequested)
            {
                await job.Execute(JobContext.Create(), stopping.Token);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // as the scheduler does
        }
    }

    /// <summary>Sending is the next job in the minute anyway.</summary>
    private sealed class NextJob : IDispatchSignal
    {
        public Task RaiseAsync(CancellationToken cancellation) => Task.CompletedTask;
    }
}
