using DigestBot.Commands.Checkups;
using DigestBot.Discord.Wire.Gateway;

namespace DigestBot.Discord.Commands;

/// <summary>How the connections to the gateway are.</summary>
internal static class GatewayCheckup
{
    public static Finding Of(string? failure, IReadOnlyList<GatewayStatus> connections)
    {
        var down = connections.Where(connection => connection.State is not (GatewayState.Connected or GatewayState.Elsewhere)).ToList();
        var elsewhere = connections.Where(connection => connection.State == GatewayState.Elsewhere).ToList();
        return failure is not null ? Finding.Broken($"The gateway is not connected: {failure}", "The log says more; the bot goes on trying unless it says that it stopped.")
            : connections.Count == 0 ? Finding.Broken("The gateway is not connected yet.", "Wait a minute; if it stays so, the log says why.")
            : down.Count == 0 && elsewhere.Count > 0 ? Finding.Fine(Elsewhere(connections.Count, elsewhere))
            : down.Count == 0 ? Finding.Fine(connections.Count == 1 ? "The gateway is connected." : $"All {connections.Count} connections to the gateway stand.")
            : Finding.Broken(
                $"{down.Count} of {connections.Count} connections to the gateway are down{(down[0].LastFailure is { } last ? $": {last.TrimEnd('.')}" : "")}.",
                "They are connected anew by themselves; if it stays so, the log says why.");
    }

    private static string Elsewhere(int all, List<GatewayStatus> elsewhere)
    {
        var nodes = string.Join(", ", elsewhere.Select(connection => connection.Node?.Value).Distinct());
        return all == 1 ? $"Node {nodes} has the connection to the gateway; this one takes over should it stop."
            : $"{elsewhere.Count} of {all} connections to the gateway are at other nodes ({nodes}); this one takes over those that stop.";
    }
}
