namespace DigestBot.Digests.Rendering;

/// <summary>The attribute that tells screen readers how to pronounce an article's words; nothing when the language is not known.</summary>
internal readonly record struct HtmlLanguage(string Code)
{
    public string Written => Code is not "und" && Code.Length is 2 or 3 && Code.All(char.IsAsciiLetterLower) ? $" lang=\"{Code}\"" : "";
}
