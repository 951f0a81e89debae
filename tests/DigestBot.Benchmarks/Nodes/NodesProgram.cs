using DigestBot.Benchmarks.Answering;
using DigestBot.Nodes;
using DigestBot.Simulators.Discord;
using DigestBot.Testing.PostgreSql;

namespace DigestBot.Benchmarks.Nodes;

/// <summary>
/// Nodes as processes of the real program at one PostgreSQL, sending to the simulated Discord: three of them while some are killed and
/// others started, then two that lose the database for half a minute.
/// </summary>
internal static class NodesProgram
{
    private static readonly TimeSpan KillEvery = TimeSpan.FromSeconds(20);

    /// <summary>Until a replacement is started.</summary>
    private static readonly TimeSpan Gap = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(30);

    /// <summary>A claim of a node that died, the wait before its page is looked for, and the beat of the job that sends.</summary>
    private static readonly TimeSpan LastDelivery = TimeSpan.FromSeconds(120 + 60 + 60);

    public static async Task<int> RunAsync(int deliveries)
    {
        if (await PostgreSqlCluster.StartAsync(CancellationToken.None) is not { } cluster)
        {
            Console.Error.WriteLine(PostgreSqlCluster.Missing);
            return 1;
        }

        await using (cluster)
        {
            var killed = await MeasureAsync(cluster, "killed", 3, deliveries, KillAsync);
            var cutOff = await MeasureAsync(cluster, "cut-off", 2, deliveries / 5, (fleet, queue) => CutOffAsync(cluster, fleet, queue));
            return killed && cutOff ? 0 : 1;
        }
    }

    private static async Task<bool> MeasureAsync(
        PostgreSqlCluster cluster, string name, int nodes, int deliveries, Func<NodeFleet, DeliveryQueue, Task<int>> disturb)
    {
        await using var discord = await DiscordSimulator.StartAsync();
        var database = cluster.ConnectionString(name.Replace("-", "", StringComparison.Ordinal));
        await using var queue = await DeliveryQueue.FillAsync(database, discord, deliveries);
        await using var fleet = new NodeFleet(database, discord);
        await Task.WhenAll(Enumerable.Range(0, nodes).Select(_ => fleet.StartAsync()));
        var start = TimeProvider.System.GetTimestamp();
        var disturbances = await disturb(fleet, queue);
        await queue.DrainAsync();
        var took = TimeProvider.System.GetElapsedTime(start);

        var (lost, doubled) = queue.Count();
        var permitted = queue.PermittedDuration;
        var bound = permitted + (disturbances * LeaseTimes.Length.ToTimeSpan()) + LastDelivery;
        var refusals = discord.Journal.Requests.Count(request => request.Status == 429);
        Console.WriteLine(
            $"{nodes} nodes, {name} {disturbances} times: {deliveries} deliveries, {lost} lost, {doubled} doubled, {await queue.CountUncertainAsync()} uncertain; "
            + $"{took.TotalSeconds:0} s, the rate limit alone {permitted.TotalSeconds:0} s, with leases at most {bound.TotalSeconds:0} s; "
            + $"{refusals} answers of 429, most gateway connections at one time {fleet.MostConnections}, {discord.Journal.Violations.Count} violations");
        foreach (var violation in discord.Journal.Violations.Take(5))
        {
            Console.WriteLine($"  {violation}");
        }

        return lost == 0 && doubled == 0 && took <= bound && fleet.MostConnections <= 1;
    }

    /// <summary>Kills one node after the other and starts another in its place, as long as there is much left to send.</summary>
    private static async Task<int> KillAsync(NodeFleet fleet, DeliveryQueue queue)
    {
        var kills = 0;
        while (true)
        {
            await Task.Delay(KillEvery, TimeProvider.System);
            if (await queue.CountLeftAsync() < queue.Total / 10)
            {
                return kills;
            }

            await fleet.KillOldestAsync();
            kills++;
            await Task.Delay(Gap, TimeProvider.System);
            await fleet.StartAsync();
        }
    }

    private static async Task<int> CutOffAsync(PostgreSqlCluster cluster, NodeFleet fleet, DeliveryQueue queue)
    {
        while (await queue.CountLeftAsync() > queue.Total * 3 / 4)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
        }

        await cluster.StopServerAsync(CancellationToken.None);
        await Task.Delay(Outage, TimeProvider.System);
        await cluster.StartServerAsync(CancellationToken.None);
        return 1;
    }
}
