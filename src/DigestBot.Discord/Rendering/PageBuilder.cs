using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>Lays blocks out over as few messages as Discord's limits allow, always in the same places.</summary>
/// <param name="title">What the later pages are called after.</param>
/// <param name="accent">The colour of the edge.</param>
/// <param name="footer">Buttons under the last page.</param>
/// <param name="language">What the pages are named in; null for English.</param>
internal sealed class PageBuilder(string title, int accent, IReadOnlyList<MessageComponent.Row> footer, LanguageLabels? language = null)
{
    /// <summary>Whether every page must have a button, by which a message is recognised later: one without gets the footer too.</summary>
    public bool IsDelivered { get; init; }

    private const int LongestTitle = 80;

    // Kept free on every page: the frame, the line that names the page, the buttons.
    private readonly PageSize room = PageSize.Most
        - PageSize.Of([new MessageComponent.Container(accent, [PageName(title, 999, 999, language), .. footer])]);

    private readonly List<List<MessageComponent>> pages = [[]];

    private List<MessageComponent> Page => pages[^1];

    public void Add(PageBlock block)
    {
        if (Fits(block, block.Parts.Count))
        {
            Place(block, block.Parts.Count);
            return;
        }

        if (PageSize.Of(block.Components(block.Parts.Count, isFirstOnPage: true)).FitsInto(room))
        {
            pages.Add([]);
            Place(block, block.Parts.Count);
            return;
        }

        Cut(block);
    }

    public IReadOnlyList<MessagePage> Finish() => [.. pages.Select(Finish)];

    private MessagePage Finish(List<MessageComponent> page, int index)
    {
        List<MessageComponent> all = index == 0 ? [] : [PageName(title, index + 1, pages.Count, language)];
        all.AddRange(page);
        if (index == pages.Count - 1 || (IsDelivered && !HasButton(page)))
        {
            all.AddRange(footer);
        }

        return new MessagePage([new MessageComponent.Container(accent, all)]);
    }

    private void Cut(PageBlock block)
    {
        while (true)
        {
            var count = block.Parts.Count;
            while (count > 0 && !Fits(block, count))
            {
                count--;
            }

            if (count == 0 && Page.Count > 0)
            {
                pages.Add([]);
                continue;
            }

            Place(block, count);
            if (count == block.Parts.Count)
            {
                return;
            }

            block = count > 0 || block.Head != block.HeadAgain ? block.After(count)
                : throw new InvalidOperationException("A part of a message is larger than a message.");
            pages.Add([]);
        }
    }

    private bool Fits(PageBlock block, int parts) =>
        (PageSize.Of(Page) + PageSize.Of(block.Components(parts, Page.Count == 0))).FitsInto(room);

    private void Place(PageBlock block, int parts) => Page.AddRange(block.Components(parts, Page.Count == 0));

    private static bool HasButton(IEnumerable<MessageComponent> components) =>
        components.Any(component => component is MessageComponent.Button { CustomId: not null } || HasButton(component.Inner));

    private static MessageComponent.TextDisplay PageName(string title, int page, int pages, LanguageLabels? language) =>
        new(DiscordMarkdown.Of($"-# {(language ?? LanguageLabels.English).Messages.Page(Shortened.To(title, LongestTitle), page, pages)}"));
}
