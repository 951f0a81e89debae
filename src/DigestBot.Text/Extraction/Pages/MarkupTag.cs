namespace DigestBot.Text.Extraction.Pages;

/// <summary>A tag of an unparsed page, from its opening bracket to behind its closing one; the name in lower case.</summary>
internal readonly record struct MarkupTag(int Start, int End, string Name, bool Closing, bool SelfClosed);
