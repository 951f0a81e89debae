namespace DigestBot.Discord.Rendering;

/// <summary>A piece of text that is never torn: a sentence, a quote, a date.</summary>
/// <param name="Markdown">As Discord takes it.</param>
/// <param name="Before">What stands between it and the part before, unless a page begins there.</param>
internal readonly record struct TextPart(string Markdown, string Before = "\n");
