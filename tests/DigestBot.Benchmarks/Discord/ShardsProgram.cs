using System.Diagnostics;
using DigestBot.Discord.Wire.Gateway;

namespace DigestBot.Benchmarks.Discord;

/// <summary>What the bot's memory grows by when it is in very many guilds.</summary>
internal static class ShardsProgram
{
    private const int Shards = 40;
    private const int GuildsAShard = 2_500;

    public static async Task<int> RunAsync()
    {
        using var server = StartServer();
        try
        {
            var address = (await server.StandardOutput.ReadLineAsync())!.Split(' ');
            await using var bot = new WiredBot(address[0], address[1]);
            await bot.Api.GetSelfAsync(CancellationToken.None);
            var before = GC.GetTotalMemory(forceFullCollection: true);

            using var stop = new CancellationTokenSource();
            var (ready, left) = (new CountdownEvent(Shards), new CountdownEvent(Shards));
            var start = TimeProvider.System.GetTimestamp();
            var running = bot.Fleet.RunAsync((happened, _) =>
            {
                (happened switch { GatewayEvent.Ready => ready, GatewayEvent.GuildLeft => left, _ => null })?.Signal();
                return ValueTask.CompletedTask;
            }, stop.Token);
            await WaitAsync(ready, running, bot);
            Report($"{Shards} shards up after {TimeProvider.System.GetElapsedTime(start).TotalSeconds:0.0} s", before);
            server.StandardInput.WriteLine();
            await WaitAsync(left, running, bot);
            Report($"{Shards * GuildsAShard:N0} guilds described after {TimeProvider.System.GetElapsedTime(start).TotalSeconds:0.0} s", before);
            Console.WriteLine($"reconnects: {bot.Fleet.Statuses.Sum(shard => shard.Reconnects)}");
            await stop.CancelAsync();
            await running;
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }

        return 0;
    }

    private static async Task WaitAsync(CountdownEvent all, Task running, WiredBot bot)
    {
        while (!all.IsSet)
        {
            if (running.IsCompleted)
            {
                throw new InvalidOperationException(bot.Fleet.Failure ?? "The bot ended by itself.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
    }

    private static void Report(string when, long before) =>
        Console.WriteLine($"{when}: the heap grew by {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0.0} MB; {Environment.WorkingSet / 1e6:0} MB resident");

    private static Process StartServer() => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DigestBot.Benchmarks.dll"), "discord-server", $"{Shards}", $"{GuildsAShard}"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
}
