namespace DigestBot.Digests.Rendering;

/// <summary>What stands above every answer on a topic.</summary>
internal static class HtmlScope
{
    /// <summary>Pages are English: only what is labelled otherwise has to say so.</summary>
    public static HtmlLanguage Language(ScopeWording wording) => new(wording.Language == LanguageLabels.English ? "" : wording.Language.Code);

    public static void AddHead(HtmlText html, string heading, string summary, ScopeWording wording)
    {
        html.Line($"<h3 class=\"digest-title\">{heading}</h3>");
        html.Line($"<p class=\"digest-date\">{wording.Today}</p>");
        html.Line($"<p class=\"digest-summary\">{summary}</p>");
        if (wording.SampleNotice is { } notice)
        {
            html.Line($"<p class=\"digest-notice\">{notice}</p>");
        }
    }
}
