using DigestBot.Benchmarks.Answering;
using DigestBot.Simulators.Discord;

namespace DigestBot.Benchmarks.Nodes;

/// <summary>Processes of the real program at one database.</summary>
internal sealed class NodeFleet(string database, DiscordSimulator discord) : IAsyncDisposable
{
    private readonly Queue<HostProcess> running = [];
    private int started;

    /// <summary>How many connections to the gateway there were at one time.</summary>
    public int MostConnections
    {
        get
        {
            var (most, open) = (0, 0);
            foreach (var entry in discord.Journal.Connections)
            {
                open += entry.Opened ? 1 : -1;
                most = Math.Max(most, open);
            }

            return most;
        }
    }

    public async Task StartAsync()
    {
        var number = Interlocked.Increment(ref started);
        var host = await HostProcess.StartAsync(
            database, ("Discord__Token", discord.Application.Token), ("Discord__BaseUrl", discord.ApiUrl), ("Node__Name", $"node{number}"), ("Samples__Enabled", "false"));
        lock (running)
        {
            running.Enqueue(host);
        }
    }

    /// <summary>By SIGKILL.</summary>
    public async Task KillOldestAsync()
    {
        HostProcess host;
        lock (running)
        {
            host = running.Dequeue();
        }

        await host.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        while (running.TryDequeue(out var host))
        {
            await host.DisposeAsync();
        }
    }
}
