using System.Text.Encodings.Web;
using System.Text.Json;

namespace DigestBot.Slack.Commands.Forms;

/// <summary>What a form carries unseen from one step to the next (<c>private_metadata</c>): where it was opened, and what was filled in before. It holds no secret.</summary>
/// <param name="Team">The workspace it was opened in: in another it counts for nothing.</param>
internal sealed record FormState(string Team)
{
    // other scripts as themselves: it has room for 3,000 characters
    private static readonly FormStateJson Context = new(new JsonSerializerOptions(FormStateJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Where it was opened, or what was chosen.</summary>
    public string? Channel { get; init; }

    /// <summary>Whether Slack's own menu gave <see cref="Channel"/>.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Add or edit.</summary>
    public string? Action { get; init; }

    /// <summary>The command's options as they were filled in.</summary>
    public IReadOnlyDictionary<string, string>? Options { get; init; }

    public string Write() => JsonSerializer.Serialize(this, Context.FormState);

    /// <summary>Null for another version's, another workspace's or nobody's.</summary>
    public static FormState? Read(string? metadata, SlackTeam team)
    {
        try
        {
            return metadata is { Length: > 0 } && JsonSerializer.Deserialize(metadata, Context.FormState) is { } state && state.Team == team.Team ? state : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
