using DigestBot.Commands;

namespace DigestBot.Host.CommandLine;

/// <summary>Who changed what, for a person at a terminal.</summary>
internal sealed class ScreenChangesRenderer(ScreenPage page)
{
    public void Render(ChangeList list)
    {
        var wording = new ChangeWording(list);
        page.Title(ChangeWording.Heading);
        page.Meta(list.Latest.Count == 0 ? ChangeWording.Nothing : wording.Clock);
        foreach (var change in list.Latest)
        {
            page.Body($"{wording.When(change)}, {ChangeWording.Who(change)}: {change.Line}");
            page.Detail(change.Outcome, indent: 4);
        }
    }
}
