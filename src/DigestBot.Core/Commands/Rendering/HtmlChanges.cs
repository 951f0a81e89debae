using DigestBot.Digests.Rendering;

namespace DigestBot.Commands.Rendering;

/// <summary>Who changed what as HTML. Class: <c>changes</c>.</summary>
internal static class HtmlChanges
{
    public static string Render(ChangeList list)
    {
        var (html, wording) = (new HtmlText(), new ChangeWording(list));
        html.Line($"<section class=\"reply reply-changes\">");
        html.Line($"<h3>{ChangeWording.Heading}</h3>");
        html.Line($"<p class=\"reply-message\">{(list.Latest.Count == 0 ? ChangeWording.Nothing : wording.Clock)}</p>");
        html.Line($"<ul class=\"changes\">");
        foreach (var change in list.Latest)
        {
            html.Add($"<li>{wording.When(change)}, <strong>{ChangeWording.Who(change)}</strong>");
            if (change.Channel is { } channel)
            {
                html.Add($" ({channel})");
            }

            html.Line($": <code>{change.Line}</code> — {change.Outcome}</li>");
        }

        html.Line($"</ul>");
        html.Line($"</section>");
        return html.ToString();
    }
}
