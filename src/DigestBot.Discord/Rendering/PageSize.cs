using System.Text;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>What of a message's room its components take.</summary>
internal readonly record struct PageSize(int Components, int Characters, int Bytes)
{
    /// <summary>All that Discord gives. It counts characters as code points; UTF-16 units are never fewer.</summary>
    public static PageSize Most { get; } = new(MessageLimits.Components, MessageLimits.TextCharacters, MessageLimits.TextBytes);

    public static PageSize Of(IEnumerable<MessageComponent> components)
    {
        var size = default(PageSize);
        foreach (var component in components)
        {
            size += Of(component) + Of(component.Inner);
        }

        return size;
    }

    public static PageSize operator +(PageSize one, PageSize other) =>
        new(one.Components + other.Components, one.Characters + other.Characters, one.Bytes + other.Bytes);

    public static PageSize operator -(PageSize one, PageSize other) =>
        new(one.Components - other.Components, one.Characters - other.Characters, one.Bytes - other.Bytes);

    public bool FitsInto(PageSize room) => Components <= room.Components && Characters <= room.Characters && Bytes <= room.Bytes;

    private static PageSize Of(MessageComponent component) => component is MessageComponent.TextDisplay { Content: var text }
        ? new PageSize(1, text.Length, Encoding.UTF8.GetByteCount(text) + MessageLimits.TextDisplayBytes)
        : new PageSize(1, 0, 0);
}
