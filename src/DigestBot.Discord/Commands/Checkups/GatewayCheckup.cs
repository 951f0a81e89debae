using DigestBot.Commands.Checkups;
using DigestBot.Discord.Wire.Gateway;

namespace DigestBot.Discord.Commands;

/// <summary>How the connections to the gateway are.</summary>
internal static class GatewayCheckup
{
    public static Finding Of(string? failure, IReadOnlyList<GatewayStatus> connections)
    {
        var down = connections.Where(connection => connection.State != GatewayState.Connected).ToList();
        return failure is not null ? Finding.Broken($"The gateway is not connected: {failure}", "The log says more; the bot goes on trying unless it says that it stopped.")
            : connections.Count == 0 ? Finding.Broken("The gateway is not connected yet.", "Wait a minute; if it stays so, the log says why.")
            : down.Count == 0 ? Finding.Fine(connections.Count == 1 ? "The gateway is connected." : $"All {connections.Count} connections to the gateway stand.")
            : Finding.Broken(
                $"{down.Count} of {connections.Count} connections to the gateway are down{(down[0].LastFailure is { } last ? $": {last.TrimEnd('.')}" : "")}.",
                "They are connected anew by themselves; if it stays so, the log says why.");
    }
}
