using System.Text.Json;

namespace DigestBot.Discord.Commands.Payloads;

/// <summary>An option as it was filled in.</summary>
/// <param name="Name">Its default name.</param>
internal sealed record InteractionOption(string Name)
{
    public JsonElement? Value { get; init; }

    /// <summary>Whether it is the one being typed.</summary>
    public bool Focused { get; init; }

    /// <summary>The value as a person would type it; null where there is none, or no text or number.</summary>
    public string? Text => Value?.ValueKind switch
    {
        JsonValueKind.String => Value.Value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => Value.Value.GetRawText(),
        _ => null,
    };
}
