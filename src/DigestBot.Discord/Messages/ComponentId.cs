using DigestBot.Deliveries;
using DigestBot.Digests;

namespace DigestBot.Discord.Messages;

/// <summary>
/// What a <c>custom_id</c> says. Messages stay for years, so it holds all that an answer needs and no version of the bot may
/// forget how an older one wrote it; what cannot be read is <see cref="Unknown"/>.
/// </summary>
internal abstract record ComponentId
{
    private ComponentId()
    {
    }

    /// <summary>A button on a digest.</summary>
    /// <param name="Action">What it does.</param>
    /// <param name="Topic">The topic's name.</param>
    /// <param name="Window">The window the digest was asked for.</param>
    /// <param name="Length">How much to tell.</param>
    public sealed record OfDigest(ComponentAction Action, string Topic, DigestWindow Window, DigestLength Length) : ComponentId
    {
        /// <summary>The number of the story meant; null for the digest as a whole.</summary>
        public long? Story { get; init; }

        /// <summary>Which page is meant, from 0.</summary>
        public int Page { get; init; }

        /// <summary>The delivery's page that the message is; null for answers.</summary>
        public DeliveryMarker? Marker { get; init; }
    }

    /// <summary>A button that gives a command.</summary>
    public sealed record Ask(string Command) : ComponentId;

    /// <summary>Written by nobody we know, or cut.</summary>
    public sealed record Unknown(string Text) : ComponentId;

    public static ComponentId Parse(string text) => ComponentIdText.Parse(text);

    /// <summary>The id as it goes over the wire; null when Discord's <see cref="MessageLimits.CustomId"/> characters do not hold it.</summary>
    public string? Format() => ComponentIdText.Format(this) is { Length: <= MessageLimits.CustomId } text ? text : null;
}
