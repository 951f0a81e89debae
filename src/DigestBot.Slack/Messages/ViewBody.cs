using System.Text.Json.Serialization;

namespace DigestBot.Slack.Messages;

/// <summary>A form over the conversation, or the bot's home page.</summary>
/// <remarks>https://docs.slack.dev/reference/views</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Modal), "modal")]
[JsonDerivedType(typeof(Home), "home")]
internal abstract record ViewBody
{
    private ViewBody()
    {
    }

    /// <summary>What it shows, at most <see cref="MessageLimits.ViewBlocks"/>.</summary>
    public abstract IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Which of our views it is; comes back with what was filled in.</summary>
    public string? CallbackId { get; init; }

    /// <summary>Comes back as it was, at most <see cref="MessageLimits.PrivateMetadata"/> characters; nobody sees it, and it holds no secret.</summary>
    public string? PrivateMetadata { get; init; }

    /// <summary>A form.</summary>
    /// <param name="Title">At most <see cref="MessageLimits.ViewTitle"/> characters.</param>
    /// <param name="Blocks">Its fields.</param>
    public sealed record Modal(PlainText Title, IReadOnlyList<Block> Blocks) : ViewBody
    {
        public override IReadOnlyList<Block> Blocks { get; init; } = Blocks;

        /// <summary>On the button that sends it; needed as soon as there is a field.</summary>
        public PlainText? Submit { get; init; }

        public PlainText? Close { get; init; }

        public bool? ClearOnClose { get; init; }
    }

    /// <summary>The home page somebody opens from the bot's name.</summary>
    public sealed record Home(IReadOnlyList<Block> Blocks) : ViewBody
    {
        public override IReadOnlyList<Block> Blocks { get; init; } = Blocks;
    }
}
