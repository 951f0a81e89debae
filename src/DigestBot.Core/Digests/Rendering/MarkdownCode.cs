namespace DigestBot.Digests.Rendering;

/// <summary>Words that stand inside backticks, where only backticks and line breaks need disarming.</summary>
internal readonly record struct MarkdownCode(string Words)
{
    public string Written => Words.ReplaceLineEndings(" ").Replace('`', '\'');
}
