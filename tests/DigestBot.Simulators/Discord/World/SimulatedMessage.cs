using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.World;

/// <summary>A message, as Discord keeps it.</summary>
public sealed class SimulatedMessage
{
    internal SimulatedMessage(ulong id, SimulatedChannel channel, SimulatedUser author, DateTimeOffset createdAt, JsonObject content)
    {
        Id = id;
        Channel = channel;
        Author = author;
        CreatedAt = createdAt;
        Content = content;
    }

    public ulong Id { get; }

    public SimulatedChannel Channel { get; }

    public SimulatedUser Author { get; }

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset? EditedAt { get; internal set; }

    public string? Nonce { get; internal init; }

    public bool IsDeleted { get; internal set; }

    public bool IsPublished { get; internal set; }

    public MessageFlagSet Flags { get; internal set; }

    /// <summary>Content, embeds and components, as they were sent or last edited.</summary>
    public JsonObject Content { get; internal set; }

    /// <summary>All text of the message: content and text displays, one a line.</summary>
    public string Text => string.Join('\n', ComponentTree.Texts(Content));

    /// <summary>Every custom_id, in order.</summary>
    public IReadOnlyList<string> CustomIds => [.. ComponentTree.CustomIds(Content)];
}
