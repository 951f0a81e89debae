using DigestBot.Digests.Rendering;

namespace DigestBot.Commands.Rendering;

/// <summary>Who changed what as CommonMark.</summary>
internal static class MarkdownChanges
{
    public static string Render(ChangeList list)
    {
        var (text, wording) = (new MarkdownText(), new ChangeWording(list));
        text.Paragraph($"# {ChangeWording.Heading}");
        text.Paragraph($"{(list.Latest.Count == 0 ? ChangeWording.Nothing : wording.Clock)}");
        foreach (var change in list.Latest)
        {
            text.Add($"- {wording.When(change)}, **{ChangeWording.Who(change)}**");
            if (change.Channel is { } channel)
            {
                text.Add($" ({channel})");
            }

            text.Line($": `{new MarkdownCode(change.Line)}` — {change.Outcome}");
        }

        return text.ToString();
    }
}
