using DigestBot.Digests.Rendering;

namespace DigestBot.Digests;

/// <summary>A calendar as a fragment of semantic HTML with the classes of <see cref="HtmlDigestRenderer"/>.</summary>
public static class HtmlDateListRenderer
{
    public static string Render(DateList list)
    {
        var wording = new DateListWording(list);
        var html = new HtmlText();
        html.Line($"<section class=\"digest calendar\"{HtmlScope.Language(wording.Scope)}>");
        HtmlScope.AddHead(html, wording.Heading, wording.Summary, wording.Scope);
        AddSection(html, wording.Scope.Labels.ComingUp, list.Ahead, wording);
        AddSection(html, wording.Past, list.Past, wording);
        html.Line($"</section>");
        return html.ToString();
    }

    private static void AddSection(HtmlText html, string heading, IReadOnlyList<DigestDate> dates, DateListWording wording)
    {
        if (dates.Count == 0)
        {
            return;
        }

        html.Line($"<section class=\"upcoming\">");
        html.Line($"<h4>{heading}</h4>");
        HtmlParts.AddDates(html, dates, wording.Scope, date => date.Source.Outlet);
        html.Line($"</section>");
    }
}
