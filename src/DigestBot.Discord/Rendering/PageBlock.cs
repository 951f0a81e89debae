using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>What belongs together: a story, a list of dates. It goes to the next page whole, and is cut between its parts only where it fills more than one.</summary>
/// <param name="Head">What stands above its parts; null for nothing.</param>
/// <param name="Parts">Its parts, in order.</param>
internal sealed record PageBlock(MessageComponent? Head, IReadOnlyList<TextPart> Parts)
{
    /// <summary>What stands above the parts that the next page gets; null for nothing.</summary>
    public MessageComponent? HeadAgain { get; init; }

    /// <summary>Whether a line divides it from what stands before.</summary>
    public bool IsDivided { get; init; } = true;

    public static PageBlock Of(string head, IEnumerable<TextPart> parts) => new(new MessageComponent.TextDisplay(head), [.. parts]);

    /// <summary>The block as components, with so many of its parts.</summary>
    public IEnumerable<MessageComponent> Components(int parts, bool isFirstOnPage)
    {
        if (!isFirstOnPage)
        {
            yield return new MessageComponent.Separator(IsDivided, SeparatorSpacing.Small);
        }

        if (Head is not null)
        {
            yield return Head;
        }

        // what was nothing but characters nobody sees is no text, and Discord refuses empty ones
        var texts = Parts.Take(parts).Where(part => part.Markdown.Length > 0).ToList();
        if (texts.Count > 0)
        {
            yield return new MessageComponent.TextDisplay(string.Concat(texts.Select((part, index) => index == 0 ? part.Markdown : part.Before + part.Markdown)));
        }
    }

    /// <summary>What is left of it for the next page.</summary>
    public PageBlock After(int parts) => this with { Head = HeadAgain, Parts = [.. Parts.Skip(parts)] };
}
