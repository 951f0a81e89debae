using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>Lays groups out over as few messages as Slack's limits allow, always in the same places.</summary>
/// <param name="title">What it is about: the later pages are named after it.</param>
/// <param name="summary">A line or two that say it without the blocks.</param>
/// <param name="footer">Buttons under the last page; null for none.</param>
/// <param name="language">What the pages are named in; null for English.</param>
internal sealed class PageBuilder(string title, string summary, Block? footer, LanguageLabels? language = null)
{
    private const int LongestTitle = 80;

    private const int LongestNumber = 999;

    // Kept free on every page: the line that names the page, the line above the next group, the buttons.
    private readonly int blocks = MessageLimits.Blocks - 3;

    private readonly int characters =
        MessageLimits.Characters - BlockSize.Of(PageName(title, LongestNumber, LongestNumber, language)) - (footer is null ? 0 : BlockSize.Of(footer));

    private readonly List<List<Block>> pages = [[]];

    private List<Block> Page => pages[^1];

    public void Add(PageGroup group)
    {
        if (Fits(Page, group.On(Page.Count == 0)))
        {
            Page.AddRange(group.On(Page.Count == 0));
            return;
        }

        if (Page.Count > 0)
        {
            pages.Add([]);
        }

        foreach (var block in group.Blocks)
        {
            if (!Fits(Page, [block]))
            {
                pages.Add(group.HeadAgain is { } head ? [head] : []);
            }

            Page.Add(block);
        }
    }

    public IReadOnlyList<MessagePage> Finish() => [.. pages.Select(Finish)];

    private MessagePage Finish(List<Block> page, int index)
    {
        List<Block> all = index == 0 ? [] : [PageName(title, index + 1, pages.Count, language)];
        all.AddRange(page);
        if (index == pages.Count - 1 && footer is not null)
        {
            all.Add(footer);
        }

        return new MessagePage(ActionIds.Numbered(all), FallbackText.Of(index == 0 ? summary : Name(title, index + 1, pages.Count, language)));
    }

    private bool Fits(List<Block> page, IReadOnlyList<Block> more) =>
        page.Count + more.Count <= blocks && BlockSize.Of(page) + BlockSize.Of(more) <= characters;

    private static Block.Context PageName(string title, int page, int pages, LanguageLabels? language) => new([Name(title, page, pages, language)]);

    private static string Name(string title, int page, int pages, LanguageLabels? language) =>
        (language ?? LanguageLabels.English).Messages.Page(PlainLine.Isolated(Shortened.To(PlainLine.Of(title), LongestTitle)), page, pages);
}
