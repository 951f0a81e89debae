using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Sockets;

namespace DigestBot.Simulators.Slack.Web.Methods;

/// <summary>apps.connections.open: an address for one Socket Mode connection.</summary>
internal sealed class ConnectionMethods(SlackSockets sockets)
{
    public IReadOnlyList<ApiMethod> All =>
    [
        new("apps.connections.open", [], request => sockets.IsDisabled
            ? ApiAnswer.No("link_disabled")
            : ApiAnswer.Ok(new JsonObject { ["url"] = sockets.NewUrl(request.Flag("debug_reconnects")) })) { Token = TokenKind.App },
    ];
}
