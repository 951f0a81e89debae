using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Web;

/// <summary>One call of a method: its arguments, however they came, and on whose behalf.</summary>
internal sealed record ApiRequest(string Method, JsonObject Arguments, DateTimeOffset At)
{
    /// <summary>Null for methods that take no bot token.</summary>
    public Installation? Installation { get; init; }

    /// <summary>The workspace it is about; for an org-wide token the one that <c>team_id</c> or the channel names.</summary>
    public Workspace? Workspace { get; init; }

    /// <summary>What limits are counted by.</summary>
    public string Team => Workspace?.Id ?? Installation?.Enterprise?.Id ?? "app";

    public string? Text(string name) => Arguments[name] is JsonValue value ? value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString() : null;

    public bool Flag(string name, bool otherwise = false) => Text(name) switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => otherwise,
    };

    public int? Number(string name) => int.TryParse(Text(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The channel of the token's workspaces that is named, where the bot could know of it.</summary>
    public SimulatedChannel? Channel(SlackWorld world) =>
        world.FindChannel(Text("channel")) is { } channel && Reaches(channel.Workspace) && (channel.HasBot || channel.Kind is ChannelKind.Public) ? channel : null;

    /// <summary>Null where one of the scopes is there.</summary>
    public ApiAnswer? Lacks(string scope) => Installation!.Scopes.Contains(scope) ? null : ApiAnswer.MissingScope(scope, Installation.Scopes);

    private bool Reaches(Workspace workspace) =>
        Installation is { } from && (from.Workspace == workspace || (from.IsOrgWide && from.Enterprise == workspace.Enterprise));
}
