namespace DigestBot.Digests.Rendering;

/// <summary>A time as people read it, with the form machines read beside it.</summary>
internal readonly record struct HtmlTime(string Words, string Machine)
{
    public string Written => $"<time datetime=\"{HtmlText.Encode(Machine)}\">{HtmlText.Encode(Words)}</time>";
}
