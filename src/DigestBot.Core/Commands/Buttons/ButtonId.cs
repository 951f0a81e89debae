using DigestBot.Deliveries;
using DigestBot.Digests;

namespace DigestBot.Commands.Buttons;

/// <summary>
/// What a button carries: Discord's <c>custom_id</c>, the value of Slack's. Messages stay for years, so it holds all that an answer needs and no version of the bot may
/// forget how an older one wrote it; what cannot be read is <see cref="Unknown"/>.
/// </summary>
public abstract record ButtonId
{
    private ButtonId()
    {
    }

    /// <summary>A button on a digest.</summary>
    /// <param name="Action">What it does.</param>
    /// <param name="Topic">The topic's name.</param>
    /// <param name="Window">The window the digest was asked for.</param>
    /// <param name="Length">How much to tell.</param>
    public sealed record OfDigest(ButtonAction Action, string Topic, DigestWindow Window, DigestLength Length) : ButtonId
    {
        /// <summary>The number of the story meant; null for the digest as a whole.</summary>
        public long? Story { get; init; }

        /// <summary>Which page is meant, from 0.</summary>
        public int Page { get; init; }

        /// <summary>The delivery's page that the message is; null for answers.</summary>
        public DeliveryMarker? Marker { get; init; }
    }

    /// <summary>A button that gives a command.</summary>
    public sealed record Ask(string Command) : ButtonId;

    /// <summary>Written by nobody we know, or cut.</summary>
    public sealed record Unknown(string Text) : ButtonId;

    public static ButtonId Parse(string text) => ButtonIdText.Parse(text);

    /// <summary>What the narrower of the platforms takes (https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id).</summary>
    public const int MaxLength = 100;

    /// <summary>The id as it goes over the wire; null when <see cref="MaxLength"/> characters do not hold it.</summary>
    public string? Format() => ButtonIdText.Format(this) is { Length: <= MaxLength } text ? text : null;
}
